package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/**
 * The pages that show where the year is, opened in a browser before, in and after Malmö's year. Leaves the pictures of the
 * handbook and the README in {@code target/screenshots}.
 */
@DisplayName("Årshjulet, Lagkoll, kalendern och den öppna sidan i webbläsaren")
@ProductTest
// The public page is open here, which gives the year an application and a database of its own.
@TestPropertySource(properties = "trygghetshjulet.public-page.enabled=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class OverviewIT {

    /** A window of 1280 pixels at 400 % zoom (WCAG 1.4.10). */
    private static final int ZOOMED = 320;

    private static final Path PICTURES = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private Chromium chromium;
    private YearAtWork work;
    private MalmoYear year;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
        AbstractAssertions.init(engine);
        work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.withASecret()));
        year = new MalmoYear(work);
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("säger vad man gör när inget år har startat")
    void beforeAnyYear() {
        work.on("2027-01-04");
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            visit.go("/hjulet");
            assertThat(visit.page().innerText("main"))
                    .contains("Inget år har startat ännu", "Starta det första året", "Ingen uppgift väntar på dig");
            seen(visit, "hjulet-tomt");
            visit.go("/lagkoll");
            seen(visit, "lagkoll-tomt");
        }
        try (OwnPages visit = OwnPages.stranger(chromium, port)) {
            visit.go("/offentligt");
            assertThat(visit.page().innerText("main")).contains("Ingen är publicerad ännu", "Kontakt");
            seen(visit, "offentligt-tomt");
        }
    }

    @Test
    @Order(2)
    @DisplayName("visar mitt i året var det är, vem som väntas på, vad som är sent och en satsning bredvid faserna")
    void inTheMiddleOfTheYear() {
        year.toTheHalfYear();
        anEffortBegins();
        work.on("2027-10-15");
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-fastighet-gata")) {
            visit.go("/hjulet");
            assertThat(visit.page().locator(".mitt").innerText())
                    .contains("2 uppgifter väntar på dig", "Rapportera åtgärden", "2027-10-22");
            picture(visit, "hjulet");
            seen(visit, "hjulet-ansvarig");
        }
        work.on("2027-11-24");
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            visit.go("/hjulet");
            assertThat(visit.page().innerText("main"))
                    .contains("Efter plan", "Oro på torget", "Enligt lag", "försenad", "Första sista dag");
            seen(visit, "hjulet-efter-plan");
        }
        try (OwnPages visit = OwnPages.of(chromium, port, "chef-grundskola")) {
            visit.go("/hjulet");
            assertThat(visit.page().locator(".mitt").innerText()).contains("väntar på dig");
            seen(visit, "hjulet-chef");
        }
        try (OwnPages visit = OwnPages.of(chromium, port, "driftansvarig")) {
            visit.go("/hjulet");
            assertThat(visit.page().innerText("main"))
                    .contains("Särskild satsning 1")
                    .doesNotContain("Oro på torget", "Lagkoll");
            seen(visit, "hjulet-drift");
        }
    }

    @Test
    @Order(3)
    @DisplayName("visar kalenderns adress en gång, och den avslutas med tangentbordet")
    void calendar() {
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            visit.go("/min-kalender");
            seen(visit, "min-kalender");
            visit.page().locator("button:has-text('Skapa adress')").first().press("Enter");
            visit.page().waitForSelector("#adress");
            assertThat(visit.page().inputValue("#adress"))
                    .contains("/kalender/")
                    .endsWith(".ics");
            seen(visit, "min-kalender-adress");
            visit.page().locator("button:has-text('Avsluta')").first().press("Enter");
            visit.page().waitForURL(url -> url.endsWith("?avslutad"));
            seen(visit, "min-kalender-avslutad");
        }
    }

    @Test
    @Order(3)
    @DisplayName(
            "visar processerna på sina diagram, hur lång tid stegen tar och vad som har gått fel, som driften kör om")
    void processes() {
        Job timer = aClockOfTheLawFails();
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page page = visit.go("/processlage");
            assertThat(page.innerText("main"))
                    .contains("Står stilla", "Lagklockan", "Oro på torget", "Halvårsuppföljning", "Avslutade");
            seen(visit, "processlage-lista");
            page.locator("h3 a:has-text('Beredning och beslut')").first().click();
            drawn(page);
            assertThat(page.locator(".karta .th-passed").count()).isGreaterThan(5);
            picture(visit, "processlage");
            seen(visit, "processlage-avslutad");
            visit.go("/processlage?lage=pagar&process=follow-up");
            page.locator("h3 a").first().click();
            drawn(page);
            assertThat(page.locator(".karta .th-current").count()).isPositive();
            seen(visit, "processlage-pagar");
            visit.go("/processlage/tid");
            assertThat(page.innerText("main")).contains("Flaskhalsar", "Lämna underlag till lägesbilden");
            seen(visit, "processlage-tid");
            visit.go("/processlage/" + timer.getProcessInstanceId());
            drawn(page);
            assertThat(page.innerText("main"))
                    .contains("Driften har fått veta det")
                    .doesNotContain("Försök igen");
            seen(visit, "processlage-fel");
        }
        try (OwnPages visit = OwnPages.of(chromium, port, "driftansvarig")) {
            Page page = visit.go("/processlage?lage=fel");
            assertThat(page.innerText("main")).contains("Lagklockan").doesNotContain("Oro på torget");
            page.locator("h3 a").first().click();
            drawn(page);
            assertThat(page.locator(".karta .th-failed").count()).isEqualTo(1);
            seen(visit, "processlage-fel-drift");
            page.locator("button:has-text('Försök igen')").press("Enter");
            page.waitForSelector(".klart");
            assertThat(page.innerText("main"))
                    .contains("Det gick bra den här gången")
                    .doesNotContain("Försök igen");
            drawn(page);
            seen(visit, "processlage-lagad");
        }
    }

    private static void drawn(Page page) {
        page.waitForSelector(".karta[data-drawn=true]");
    }

    /** What the clock asks for is out of its reach three times. */
    private Job aClockOfTheLawFails() {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("legal-clock")
                .orderByJobDuedate()
                .asc()
                .list()
                .get(0);
        jdbc.sql("alter table legal_clock rename to legal_clock_gone").update();
        try {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> engine.getManagementService().executeJob(timer.getId()))
                        .isInstanceOf(RuntimeException.class);
            }
        } finally {
            jdbc.sql("alter table legal_clock_gone rename to legal_clock").update();
        }
        return timer;
    }

    @Test
    @Order(4)
    @DisplayName("visar Lagkoll när året är klart, och säger vid fältet vad som är fel")
    void lawCheck() {
        year.fromTheHalfYear();
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page page = visit.go("/lagkoll");
            assertThat(page.locator("ol.krav > li").count()).isEqualTo(13);
            seen(visit, "lagkoll");
            page.locator("#text").evaluate("field => field.required = false");
            page.locator("button:has-text('Spara ställningstagandet')").click();
            page.waitForSelector("#text-fel");
            visit.expectedRefusal();
            seen(visit, "lagkoll-fel");
            page.locator("#text").fill("Lägesbilden används i risk- och sårbarhetsanalysen och i folkhälsoarbetet.");
            page.locator("button:has-text('Spara ställningstagandet')").press("Enter");
            page.waitForURL(url -> url.endsWith("?sparat"));
            assertThat(page.locator("#L7").innerText()).contains("uppfyllt");
            seen(visit, "lagkoll-sparat");
            visit.go("/hjulet/2027");
            assertThat(page.innerText("main")).contains("Året avslutades 2028-05-22");
            seen(visit, "hjulet-avslutat");
        }
    }

    @Test
    @Order(5)
    @DisplayName("visar allmänheten den publicerade sammanfattningen, utan kakor, skript eller något sekretessmarkerat")
    void publicPage() {
        try (OwnPages visit = OwnPages.stranger(chromium, port)) {
            Page page = visit.go("/offentligt");
            assertThat(page.innerText("main")).contains("Arbetet 2027", "Publicerad 2028-05-22", "E-post");
            assertThat(page.context().cookies()).isEmpty();
            assertThat(page.locator("script").count()).isZero();
            seen(visit, "offentligt");
        }
        HttpResponse<String> answer = new Browser(port).get("/offentligt");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=600", "public");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("form-action 'none'");
        assertThat(answer.body()).doesNotContainIgnoringCase(SecretTheme.WORD);
    }

    @Test
    @Order(6)
    @DisplayName("håller inne en sammanfattning som nämner något sekretessmarkerat, och en som inte är publicerad än")
    void withholdsWhatIsSecret() {
        String secret = jdbc.sql("select title from problem where secrecy <> '' limit 1")
                .query(String.class)
                .single();
        summary("Vi arbetar också mot " + secret.replace(" ", "\n").toUpperCase() + ".", "2028-05-22");
        assertThat(new Browser(port).get("/offentligt").body())
                .contains("Ingen är publicerad ännu")
                .doesNotContainIgnoringCase(SecretTheme.WORD);
        summary("Det här kommer i höst.", "2028-10-01");
        assertThat(new Browser(port).get("/offentligt").body()).doesNotContain("Det här kommer i höst.");
        summary("<script>alert(1)</script> Vi arbetar för trygghet.", "2028-05-22");
        assertThat(new Browser(port).get("/offentligt").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; Vi arbetar för trygghet.");
    }

    private void summary(String text, String publishedOn) {
        jdbc.sql("update cycle set summary = ?, summary_published_on = ?::date where year = 2027")
                .params(List.of(text, publishedOn))
                .update();
    }

    private void anEffortBegins() {
        work.on("2027-10-08");
        officials.start(
                "samordnare",
                "special-effort",
                Map.of(
                        "kind", "ACUTE",
                        "title", "Oro på torget",
                        "situation", "Bråk varje kväll.",
                        "units", List.of("fritid", "police")));
        officials.completeAll("special-effort.decide", role -> Map.of("verdict", "APPROVE"));
    }

    /** At a desk, on a telephone and at 400 % zoom. */
    private static void seen(OwnPages visit, String name) {
        visit.inspect(name);
        visit.page().setViewportSize(ZOOMED, 900);
        assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                .as("The width of %s at 400 %%", visit.page().url())
                .isLessThanOrEqualTo(ZOOMED);
        visit.page().setViewportSize(1280, 900);
    }

    private static void picture(OwnPages visit, String name) {
        visit.page().setViewportSize(1280, 1160);
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
