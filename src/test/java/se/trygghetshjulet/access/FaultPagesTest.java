package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
@DisplayName("Den som inte får den sida hon bad om")
class FaultPagesTest {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("får veta på svenska att sidan inte är hennes, med menyn till de sidor som är det")
    void aPageOfAnotherRole() {
        HttpResponse<String> answer = Accounts.signedIn(port, "registrator").get("/utskick");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("lang=\"sv\"", "Du har inte behörighet till den här sidan", "Mina uppgifter")
                .doesNotContain("Whitelabel", ">Utskick<");
    }

    @Test
    @DisplayName("får veta att det som saknas inte finns")
    void aThingThatIsNotThere() {
        HttpResponse<String> answer = Accounts.signedIn(port, "registrator").get("/stil/finns-inte.css");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Sidan finns inte");
    }

    @Test
    @DisplayName("får en sida som ingen mellanlagring behåller, också på en öppen adress")
    void theAnswerIsKeptByNobody() {
        HttpResponse<String> answer = Accounts.signedIn(port, "registrator").get("/kalender/ingen-nyckel");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    @DisplayName("får veta vad hon gör när sidan hade varit öppen för länge")
    void aFormThatIsTooOld() {
        HttpResponse<String> answer = Accounts.signedIn(port, "registrator")
                .submitPage("/stil/sida.css", "/min-post", Map.of("val", "ORDINARY"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Sidan hade varit öppen för länge", "ladda om");
    }

    @Test
    @DisplayName("får veta att det hon skickade inte gick att förstå")
    void nonsense() {
        HttpResponse<String> answer =
                Accounts.signedIn(port, "registrator").submitPage("/min-post", "/min-post", Map.of("val", "NONSENSE"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Adressen gick inte att förstå");
    }

    @Test
    @DisplayName("får data när det är ett skript som frågar")
    void aScriptIsAnsweredWithData() {
        Browser browser = Accounts.signedIn(port, "registrator");
        HttpResponse<String> answer = browser.json("GET", "/utskick", null);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("json"));
    }
}
