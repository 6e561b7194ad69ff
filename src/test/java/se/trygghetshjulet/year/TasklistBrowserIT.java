package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.DemoTest;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/**
 * Malmö's year through the real Tasklist in Chromium: every form of the year is opened, filled in and handed in by
 * somebody who has signed in. Where many do the same, the first does it in the browser and the others through the same
 * form service. Each form leaves a picture in {@code target/screenshots}.
 */
@DisplayName("Malmös år i den riktiga Tasklisten")
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasklistBrowserIT {

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private boolean interrupted;
    private Chromium chromium;
    private TasklistInBrowser tasklist;
    private FormsInTasklist forms;
    private AnswerBook book;
    private YearAtWork work;

    @BeforeAll
    void openBrowser() {
        CleanSlate.wipe(engine, jdbc);
        chromium = Chromium.start();
        tasklist = new TasklistInBrowser(chromium.browser(), port);
        forms = new FormsInTasklist(tasklist, officials);
        book = new AnswerBook(Malmo2027.brief());
        work = new YearAtWork(officials, clock, book);
    }

    /** The parts of the year build on each other. */
    @RegisterExtension
    final TestExecutionExceptionHandler firstFailure = (context, failure) -> {
        interrupted = true;
        tasklist.picturesOfAll("failure");
        throw failure;
    };

    @BeforeEach
    void theYearGoesOn() {
        assumeFalse(interrupted, "An earlier part of the year went wrong.");
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("Samordnaren startar året i startrutan")
    void theCoordinatorStartsTheYear() {
        work.on("2027-01-11");
        start(book.start());
        assertThat(officials.tasks("situational-picture.decide-approach")).hasSize(1);
    }

    @Test
    @Order(2)
    @DisplayName("Lägesbilden tas fram, granskas och fastställs")
    void thePicture() {
        work.on("2027-01-25");
        inBrowser("situational-picture.decide-approach");
        work.on("2027-02-22");
        inBrowser("situational-picture.contribute", "unit.police");
        work.done("situational-picture.contribute");
        work.on("2027-03-30");
        inBrowser("situational-picture.import-statistics");
        work.on("2027-04-05");
        inBrowser("situational-picture.compile");
        inBrowser("situational-picture.joint-review");
        work.on("2027-04-16");
        inBrowser("situational-picture.adopt");
    }

    @Test
    @Order(3)
    @DisplayName("Problemen bedöms, prioriteras och förklaras")
    void thePriorities() {
        work.on("2027-04-19");
        inBrowser("prioritization.score");
        work.done("prioritization.score");
        inBrowser("prioritization.decide-priorities");
        inBrowser("prioritization.analyse-causes");
        work.done("prioritization.analyse-causes");
    }

    @Test
    @Order(4)
    @DisplayName("Åtgärder föreslås, sammanställs och godkänns")
    void thePlan() {
        work.on("2027-05-03");
        inBrowser("action-plan.propose-measures", "unit.police");
        work.done("action-plan.propose-measures");
        inBrowser("action-plan.compile-plan");
        inBrowser("action-plan.endorse");
        work.done("action-plan.endorse");
    }

    @Test
    @Order(5)
    @DisplayName("Planen går genom chefer, registrator och de politiska organen")
    void thePlanInTheOrgans() {
        work.on("2027-05-17");
        inBrowser(
                "political-decision.draft",
                officials.tasks("political-decision.draft").get(0),
                TasklistBrowserIT::theSummaryIsMeasuredAndTheDraftIsThere);
        inBrowser("political-decision.approve-section");
        inBrowser("political-decision.approve-department");
        inBrowser("political-decision.approve-director");
        inBrowser("political-decision.register");
        work.on("2027-06-21");
        inBrowser("political-decision.record-ksau");
        work.on("2027-08-18");
        inBrowser("political-decision.record-ks");
        work.on("2027-08-25");
        inBrowser("political-decision.adjust-minutes");
        inBrowser("political-decision.post-notice");
        inBrowser("political-decision.dispatch");
        work.on("2027-09-09");
        inBrowser("political-decision.record-kf");
    }

    @Test
    @Order(6)
    @DisplayName("Åtgärderna följs upp, och en röd får ett beslut")
    void theFollowUps() {
        work.on("2027-10-01").awaited("half-year");
        inBrowser("follow-up.report-progress", "unit.fastighet-gata");
        work.done("follow-up.report-progress");
        inBrowser("follow-up.handle-deviation");
        inBrowser("follow-up.compile-follow-up");
        inBrowser("follow-up.take-note");
        work.done("follow-up.take-note");
        work.on("2028-01-10").awaited("full-year");
        work.done("follow-up.report-progress", "follow-up.compile-follow-up", "follow-up.take-note");
    }

    @Test
    @Order(7)
    @DisplayName("Rapporten beslutas, sammanfattningen publiceras och året stängs")
    void theReportAndTheSummary() {
        work.on("2028-02-14")
                .done(
                        "political-decision.draft",
                        "political-decision.approve-section",
                        "political-decision.approve-department",
                        "political-decision.approve-director",
                        "political-decision.register");
        work.on("2028-03-13").done("political-decision.record-ksau");
        work.on("2028-03-22").done("political-decision.record-ks");
        work.on("2028-03-30")
                .done(
                        "political-decision.adjust-minutes",
                        "political-decision.post-notice",
                        "political-decision.dispatch",
                        "political-decision.record-kf");
        inBrowser("annual-cycle.publish-summary");
    }

    @Test
    @Order(8)
    @DisplayName("Nästa år är ett lätt år")
    void theNextYearIsLight() {
        start(Map.of("year", 2028, "variant", "LIGHT"));
        inBrowser("annual-cycle.assess-update-need");
    }

    @Test
    @Order(9)
    @DisplayName("Alla formulär har varit öppna, och inget har gått fel i sidorna")
    void everyFormHasBeenOpen() {
        assertThat(forms.opened()).containsExactlyInAnyOrderElementsOf(EveryForm.ofTheYear());
        assertThat(tasklist.faults()).isEmpty();
    }

    private void start(Map<String, Object> answers) {
        forms.start("coordinator", "annual-cycle", "Årscykel", answers);
    }

    private void inBrowser(String key) {
        inBrowser(key, officials.tasks(key).get(0));
    }

    private void inBrowser(String key, String role) {
        inBrowser(key, officials.task(key, role));
    }

    private void inBrowser(String key, Task task) {
        inBrowser(key, task, page -> {});
    }

    private void inBrowser(String key, Task task, Consumer<Page> filled) {
        forms.done(key, task, sheet -> book.fill(sheet, clock.today()), filled);
    }

    private static void theSummaryIsMeasuredAndTheDraftIsThere(Page page) {
        Locator summary = page.getByLabel("1. Sammanfattning");
        String written = summary.inputValue();
        summary.fill("å".repeat(1_600));
        page.getByText("1600 av högst 1500 tecken. Korta texten med 100 tecken.")
                .waitFor();
        summary.fill(written);
        page.getByText(written.length() + " av högst 1500 tecken.").waitFor();
        String draft = page.getByText("Öppna som PDF").getAttribute("href");
        assertThat(draft).matches("/dokument/aktuellt/tjansteskrivelse/[0-9a-f-]{36}\\.pdf");
        assertThat(page.request()
                        .get(page.url().replaceAll("(://[^/]+)/.*", "$1") + draft)
                        .headers())
                .containsEntry("content-type", "application/pdf")
                .hasEntrySatisfying(
                        "content-disposition", name -> assertThat(name).contains("UTKAST"));
    }
}
