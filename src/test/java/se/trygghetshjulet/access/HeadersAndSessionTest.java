package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;

/** What the server says around its answers: cookies, caches, and where it sends people. */
@ProductTest
class HeadersAndSessionTest {

    @LocalServerPort
    private int port;

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndForeignPages() {
        assertThat(sessionCookie()).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void behindTlsTheSessionCookieIsSecureAndTheBrowserIsToldToStayOnTls() {
        HttpResponse<String> page = signInPage("X-Forwarded-Proto", "https");
        assertThat(cookies(page)).anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "Secure", "HttpOnly"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void behindTlsTheTokenOfTasklistIsSecureAndWithoutTlsItStillReachesTheBrowser() {
        String byTls = token(Accounts.signedIn(port, "registrator").getByTls("/camunda/app/tasklist/default/"));
        assertThat(byTls).contains(";Secure", "SameSite=Lax");
        assertThat(token(Accounts.signedIn(port, "registrator").openTasklist())).doesNotContain("Secure");
    }

    @Test
    void noAnswerOfTheEngineIsKeptInACache() {
        Browser official = Accounts.official(port, "registrator");
        HttpResponse<String> answer = official.engine("GET", "/task", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    /** Camunda 7.24 redirects such addresses to themselves with a slash, which a browser reads as another host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/camunda/app",
                "//evil.example/camunda/app/tasklist",
                "/camunda/app//evil.example",
                "/\\evil.example/camunda/app/tasklist",
                "/camunda/app/tasklist/..//evil.example",
                "http://evil.example/camunda/app/tasklist"
            })
    void noAddressSendsAnybodyToAnotherHost(String target) throws IOException {
        String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.lines().filter(line -> line.toLowerCase().startsWith("location:")))
                .noneMatch(line -> line.contains("evil.example"));
    }

    private String sessionCookie() {
        return cookies(signInPage("X-Nothing", "x")).stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private static String token(HttpResponse<String> page) {
        return cookies(page).stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private HttpResponse<String> signInPage(String header, String value) {
        try {
            return HttpClient.newBuilder()
                    .followRedirects(Redirect.NEVER)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/logga-in"))
                                    .header(header, value)
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
