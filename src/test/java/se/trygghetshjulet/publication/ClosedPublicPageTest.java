package se.trygghetshjulet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
@DisplayName("Den öppna sidan när kommunen inte har öppnat den")
class ClosedPublicPageTest {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("finns inte för någon, vare sig främling eller inloggad")
    void isNotThere() {
        HttpResponse<String> answer = new Browser(port).get("/offentligt");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Malmö", "Kontakt");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Accounts.signedIn(port, "samordnare").get("/offentligt").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("öppnar ingen annan väg in")
    void opensNothingElse() {
        Browser stranger = new Browser(port);

        assertThat(stranger.get("/offentligt/../hjulet").statusCode()).isIn(302, 400);
        assertThat(stranger.get("/offentligt/konton").statusCode()).isEqualTo(404);
        assertThat(stranger.json("POST", "/offentligt", "{}").statusCode()).isEqualTo(405);
        assertThat(stranger.get("/kalender").statusCode()).isEqualTo(404);
    }
}
