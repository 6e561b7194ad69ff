package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.OwnPages;

/** The demo that has a past, played by the real processes in the real application, which is killed on the way. */
@DisplayName("Demon två år in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilledDemoIT {

    /** Two years are filled in a minute and a half on a machine of its own, and in five where much else is at work. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** One person for each kind of role; those with the same menu are tried once. */
    private static final List<String> ONE_OF_EACH = List.of(
            "samordnare",
            "analytiker",
            "handlaggare",
            "stadsdirektor",
            "trygghetsdirektor",
            "registrator",
            "namndsekreterare",
            "kommunikator-stad",
            "driftansvarig",
            "lasare",
            "kommunpolis",
            "polisomradeschef",
            "ansvarig-fritid",
            "chef-fritid");

    private DemoApplication application;
    private Chromium chromium;

    @BeforeAll
    void fillTheDemo(@TempDir Path home) throws IOException, InterruptedException {
        chromium = Chromium.start();
        application = new DemoApplication(home, "--trygghetshjulet.demo.filled=true");
        application.start();
        awaitLog("året 2026 börjar");
        application.kill();
        application.start();
        awaitLog("Demon är fylld: det är 2027-05-10");
    }

    @AfterAll
    void close() throws InterruptedException {
        if (application != null) {
            application.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("Två år är stängda och det tredje har kommit till åtgärdsplanen, med något försenat")
    void theThirdYearIsUnderWay() {
        try (OwnPages visit = OwnPages.inTheDemo(chromium, application.port(), "samordnare")) {
            assertThat(visit.go("/hjulet").locator("main").innerText())
                    .contains("Årshjulet 2027", "Föreslå åtgärder", "försenad")
                    .doesNotContain("Publicera");
            for (String closed : List.of("/hjulet/2025", "/hjulet/2026")) {
                assertThat(visit.go(closed).locator("main").innerText()).contains("Året avslutades");
            }
            assertThat(visit.go("/frister").locator("main").innerText()).contains("Genomför och rapportera");
            assertThat(visit.go("/overenskommelser").locator("main").innerText())
                    .contains("Samverkansöverenskommelsen 2023–2027");
        }
    }

    @Test
    @DisplayName("Ingenting gick fel på vägen")
    void nothingWentWrong() {
        assertThat(log().lines().filter(line -> line.contains(" ERROR ")).toList())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"samordnare", "chef-grundskola", "driftansvarig"})
    @DisplayName("Varje sida i menyn går att använda för alla")
    void everyPageOfTheMenu(String person) {
        try (OwnPages visit = OwnPages.inTheDemo(chromium, application.port(), person)) {
            visit.inspectMenu(person);
        }
    }

    @Test
    @DisplayName("Varje roll kommer in på sidorna i sin meny och får veta att de andra inte är deras")
    void everyRoleComesIntoItsOwnPagesOnly() {
        Map<List<String>, OwnPages> byMenu = new LinkedHashMap<>();
        try {
            for (String person : ONE_OF_EACH) {
                OwnPages visit = OwnPages.inTheDemo(chromium, application.port(), person);
                OwnPages other = byMenu.putIfAbsent(visit.menu(), visit);
                if (other != null) {
                    visit.close();
                }
            }
            List<String> pages =
                    byMenu.keySet().stream().flatMap(List::stream).distinct().toList();
            byMenu.forEach((menu, visit) -> pages.forEach(page -> {
                if (menu.contains(page)) {
                    visit.comesIn(page);
                } else {
                    visit.isKeptOut(page);
                }
            }));
        } finally {
            byMenu.values().forEach(OwnPages::close);
        }
    }

    @Test
    @DisplayName("Den som ska föreslå åtgärder ser förra årets bredvid formuläret")
    void lastYearsAnswerBesideTheForm() {
        try (OwnPages visit = OwnPages.inTheDemo(chromium, application.port(), "ansvarig-fastighet-gata")) {
            Page page = visit.go("/uppgifter");
            page.locator("main a[href^='/uppgift/']").first().click();
            page.locator("[data-task-form][data-drawn]").waitFor();
            page.locator("#forra summary").first().click();
            assertThat(page.locator("#forra").innerText()).contains("Era åtgärder i åtgärdsplanen 2026");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "uppgiften.png")));
            visit.inspect("uppgiften-i-demon");
        }
    }

    private void awaitLog(String words) {
        await().atMost(PATIENCE).until(() -> log().contains(words));
    }

    private String log() {
        try {
            return Files.readString(application.log().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
