package se.trygghetshjulet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("En kalenderprenumeration")
class CalendarFeedTest {

    private static final Map<String, Object> YEAR = Map.of(
            "year", 2027,
            "variant", "FULL",
            "plan_ksau", "2027-06-21",
            "plan_ks", "2027-08-18",
            "plan_kf", "2027-09-09",
            "report_ksau", "2028-03-13",
            "report_ks", "2028-03-22",
            "report_kf", "2028-03-30");

    private static final Pattern ADDRESS = Pattern.compile(">(http[^<]+/kalender/[^<]+\\.ics)</textarea>");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final HttpClient stranger = HttpClient.newHttpClient();
    private Browser director;

    @BeforeAll
    void aYearHasStarted() {
        CleanSlate.wipe(engine, jdbc);
        clock.moveTo(LocalDate.of(2027, 1, 11));
        officials.start("samordnare", "annual-cycle", YEAR);
        director = Accounts.signedIn(port, "trygghetsdirektor");
    }

    @AfterAll
    void leaveNothing() {
        CleanSlate.wipe(engine, jdbc);
    }

    @Test
    @DisplayName("ger en person hennes uppgifter, sammanträden och länkar, utan inloggning och utan kakor")
    void givesAPersonTheirDays() {
        HttpResponse<String> answer = fetch(open(director, "mina"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(titles(answer.body()))
                .contains("Sista dag: Bestäm hur lägesbilden tas fram", "KS: åtgärdsplanen 2027")
                .doesNotContain("Lägesbild 2027");
        VEvent task = event(answer.body(), "Sista dag: Bestäm hur lägesbilden tas fram");
        assertThat(task.getUrl().getValue()).matches("http://localhost:\\d+/uppgift/[0-9a-f-]+");
        assertThat(event(answer.body(), "KF: åtgärdsplanen 2027")
                        .getDateStart()
                        .getValue()
                        .getRawComponents())
                .satisfies(day -> assertThat(List.of(day.getYear(), day.getMonth(), day.getDate()))
                        .containsExactly(2027, 9, 9));
    }

    @Test
    @DisplayName("visar inte andras uppgifter, eller sammanträden för den som inte har del i dem")
    void givesNobodyTheDaysOfOthers() {
        String calendar = fetch(open(Accounts.signedIn(port, "ansvarig-grundskola"), "mina"))
                .body();

        assertThat(titles(calendar)).noneMatch(title -> title.startsWith("Sista dag:") || title.startsWith("KS:"));
    }

    @Test
    @DisplayName("ger kommunens år till den som vill ha det")
    void givesTheYearOfTheMunicipality() {
        HttpResponse<String> answer = fetch(open(Accounts.signedIn(port, "lasare"), "kommunen"));

        assertThat(titles(answer.body()))
                .contains("Lägesbild 2027", "KF: återrapporteringen 2027")
                .noneMatch(title -> title.startsWith("Sista dag:"));
        VEvent picture = event(answer.body(), "Lägesbild 2027");
        assertThat(picture.getDateEnd().getValue())
                .isAfter(picture.getDateStart().getValue());
    }

    @Test
    @DisplayName("slutar fungera när den förnyas eller avslutas, och svaret säger inget om varför")
    void stopsWhenRenewedOrClosed() {
        String first = open(director, "kommunen");
        String second = open(director, "kommunen");
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);

        director.submitPage("/min-kalender", "/min-kalender/kommunen/avsluta", Map.of());
        HttpResponse<String> closed = fetch(second);
        HttpResponse<String> never = fetch(second.replaceFirst("/kalender/[^/]+", "/kalender/" + UUID.randomUUID()));
        assertThat(closed.statusCode()).isEqualTo(404).isEqualTo(never.statusCode());
        assertThat(closed.body()).isEmpty();
        assertThat(never.body()).isEmpty();
        assertThat(director.get("/min-kalender").body()).doesNotContain(second);
    }

    @Test
    @DisplayName("finns det bara en av, hur snabbt någon än trycker två gånger")
    void isOneHoweverQuicklySomebodyPressesTwice() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int pair = 0; pair < 10; pair++) {
                Callable<HttpResponse<String>> press =
                        () -> director.submitPage("/min-kalender", "/min-kalender/kommunen", Map.of());
                for (Future<HttpResponse<String>> answer : two.invokeAll(List.of(press, press))) {
                    assertThat(answer.get().statusCode()).isEqualTo(200);
                }
                assertThat(jdbc.sql("select count(*) from calendar_feed where person_id = 'trygghetsdirektor'"
                                        + " and scope = 'MUNICIPALITY' and revoked_at is null")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    @DisplayName("öppnas inte av den som gissar, ändrar adressen eller försöker skriva")
    void isNotOpenedByAttacks() {
        String address = open(director, "mina");

        assertThat(fetch(address.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);
        assertThat(fetch(address.replaceFirst("/kalender/[^/]+/", "/kalender/inget-id/"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(fetch(address.replaceFirst("[^/]+\\.ics", ".ics")).statusCode())
                .isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(URI.create(address)).DELETE()).statusCode())
                .isEqualTo(405);
        HttpResponse<String> head =
                send(HttpRequest.newBuilder(URI.create(address)).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    @DisplayName("är bara en kontrollsumma i databasen, och hemligheten står inte i spåret")
    void keepsNoSecret() {
        String address = open(director, "mina");
        String secret = address.replaceFirst(".*/", "").replace(".ics", "");

        assertThat(secret).hasSize(43);
        assertThat(jdbc.sql("select encode(secret_hash, 'escape') from calendar_feed")
                        .query(String.class)
                        .list())
                .doesNotContain(secret);
        assertThat(jdbc.sql("select content from audit_entry where action like 'calendar-feed.%'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .anyMatch(entry -> entry.contains("MINE"))
                .noneMatch(entry -> entry.contains(secret));
    }

    @Test
    @DisplayName("sköts bara av den inloggade själv, och finns inte för ett konto utan person")
    void isOnesOwn() {
        assertThat(new Browser(port).get("/min-kalender").statusCode()).isEqualTo(302);
        Browser administrator = Accounts.signedInAdministrator(port);
        assertThat(administrator.get("/min-kalender").body()).contains("har ingen kalender");
        assertThat(administrator
                        .submitPage("/hjulet", "/min-kalender/mina", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(director.submitPage("/min-kalender", "/min-kalender/allas", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(director.json("POST", "/min-kalender/mina", "{}").statusCode())
                .as("without the token of the page")
                .isEqualTo(403);
    }

    private String open(Browser browser, String scope) {
        String page = browser.submitPage("/min-kalender", "/min-kalender/" + scope, Map.of())
                .body();
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group(1);
    }

    private HttpResponse<String> fetch(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return stranger.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> titles(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private static VEvent event(String text, String title) {
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + title + " in " + text));
    }
}
