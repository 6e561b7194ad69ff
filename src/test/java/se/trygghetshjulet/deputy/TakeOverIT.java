package se.trygghetshjulet.deputy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** A deputy in the real Tasklist, in a real browser: the absent person's task, one button, an open form. */
@ProductTest
class TakeOverIT {

    private static final double PATIENCE_MS = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Task task;

    @BeforeEach
    void theDirectorIsAwayToday() {
        CleanSlate.wipe(engine, jdbc);
        officials.startPhase(
                "situational-picture",
                "malmo-2027",
                Map.of("cycleId", officials.recordedYear(2027).toString(), "year", 2027));
        task = officials.task("situational-picture.decide-approach");
        AwayPeople.away(jdbc, "trygghetsdirektor", "avdelningschef", clock.today(), clock.today());
    }

    @AfterEach
    void everybodyIsBack() {
        AwayPeople.everybodyIsBack(jdbc);
        CleanSlate.wipe(engine, jdbc);
    }

    @Test
    void theDeputyTakesOverTheTaskWithOneButton() {
        String password = Accounts.password(port, "avdelningschef");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            Page page = browser.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.navigate("http://localhost:" + port + "/logga-in");
            page.getByLabel("Konto").fill("avdelningschef");
            page.getByLabel("Lösenord").fill(password);
            page.locator("main button[type=submit]").first().click();
            page.waitForLoadState(LoadState.LOAD);
            page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task.getId()
                    + "&detailsTab=task-detail-form");

            page.locator(".task-card .assignee")
                    .getByText("Hållbarhets- och trygghetsdirektören (demo)")
                    .waitFor();
            page.getByText("Ta över uppgiften").click();
            page.locator(".task-card .assignee")
                    .getByText("Avdelningschefen (demo)")
                    .waitFor();
            page.locator(".fjs-form").waitFor();
            assertThat(page.locator(".disabled-form")).hasCount(0);
            assertThat(page.getByText("Ta över uppgiften")).hasCount(0);
        }
        org.assertj.core.api.Assertions.assertThat(
                        officials.task("situational-picture.decide-approach").getAssignee())
                .isEqualTo("avdelningschef");
    }
}
