package se.trygghetshjulet.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/**
 * What people click around the forms. The server lets through the calls that these pages make and no others, so a page
 * that is refused something is a hole in the list of permitted calls, and a button that leads to a refusal is one that
 * should not be shown.
 */
@DisplayName("Runt formulären, i Cockpit och i Admin")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappsInBrowserIT {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private ProcessInstance year;
    private ProcessInstance picture;
    private Task task;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            CleanSlate.wipe(engine, jdbc);
            chromium.close();
        }
    }

    /** A picture that waits for the director's decision, and a year that nobody has recorded, so that its timer fails. */
    @BeforeEach
    void somethingToLookAt() {
        CleanSlate.wipe(engine, jdbc);
        picture = officials.startPhase("situational-picture", "malmo-2027", variables(officials.recordedYear(2027)));
        task = officials.task("situational-picture.decide-approach");
        year = engine.getRuntimeService()
                .createProcessInstanceByKey("annual-cycle")
                .businessKey("malmo-2027")
                .setVariables(variables(UUID.randomUUID()))
                .startBeforeActivity("half-year")
                .execute();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(timer().getId()))
                .isNotNull();
        engine.getManagementService().setJobRetries(timer().getId(), 0);
    }

    private static Map<String, Object> variables(UUID cycle) {
        return Map.of("cycleId", cycle.toString(), "year", 2027);
    }

    @Test
    @DisplayName("Samordnaren sätter bevakningsdag, men flyttar sista dagen på sidan Frister")
    void theCoordinatorSetsAFollowUpDateAndMovesTheLastDayElsewhere() {
        try (Visit visit = inTasklist("samordnare")) {
            visit.click(visit.find(".task-filters").getByText("Alla i året"));
            visit.click(visit.find(".tasks-list .task").first());
            pickToday(visit, ".followup-date");
            visit.page().waitForCondition(() -> reloaded().getFollowUpDate() != null);
            visit.click(visit.find(".task-card [ng-click='resetFollowUpDate()']"));
            visit.page().waitForCondition(() -> reloaded().getFollowUpDate() == null);
            assertThat(visit.find(".task-card [ng-click='resetDueDate()']:visible"))
                    .hasCount(0);
            visit.settle();
            assertThat(visit.refusedAndFaults()).isEmpty();
        }
    }

    @Test
    @DisplayName("En tjänsteperson ser dagar, roller och vem som har uppgiften, men kan inte flytta dem")
    void anOfficialReadsTheHeadOfTheTask() {
        try (Visit visit = inTasklist("trygghetsdirektor")) {
            visit.click(visit.find(".tasks-list .task").first());
            assertThat(visit.find(".task-card .assignee .view-value")).containsText("trygghetsdirektören");
            assertThat(visit.find(".task-card .nav-tabs a:visible"))
                    .hasText(new String[] {"Formulär", "Processbild", "Beskrivning"});
            for (String hidden : List.of("resetDueDate()", "resetAssignee()", "createComment()")) {
                assertThat(visit.find("[ng-click='" + hidden + "']:visible")).hasCount(0);
            }
            assertThat(visit.find(".followup-date:visible")).hasCount(0);
            for (String read : List.of(".due-date .view-value", ".assignee .view-value", ".groups a")) {
                visit.find(".task-card " + read).first().click(new Locator.ClickOptions().setForce(true));
                visit.settle();
            }
            assertThat(visit.find(".modal-content, .task-card input.form-control, .inline-editing"))
                    .hasCount(0);
            visit.clickEach(".task-card .nav-tabs a:visible");
            visit.click(visit.find(".maximize"));
            visit.click(visit.find(".reset-regions"));
            assertThat(visit.refusedAndFaults()).isEmpty();
        }
    }

    @Test
    @DisplayName("Sökningen bland uppgifterna svarar")
    void theSearchAnswers() {
        try (Visit visit = inTasklist("trygghetsdirektor")) {
            visit.find("input.main-field").click();
            visit.find(".dropdown-menu:visible")
                    .getByText("Namn", new Locator.GetByTextOptions().setExact(true))
                    .click();
            visit.page().keyboard().type(task.getName());
            visit.page().keyboard().press("Enter");
            visit.settle();
            assertThat(visit.find(".tasks-list .names h4")).hasText(new String[] {task.getName()});
            assertThat(visit.refusedAndFaults()).isEmpty();
        }
    }

    @Test
    @DisplayName("Den driftansvariga ser allt i Cockpit och försöker igen med det som har fallerat")
    void theOperatorSeesEverythingAndTriesAgain() {
        engine.getRuntimeService().suspendProcessInstanceById(picture.getId());
        try (Visit visit = visit("driftansvarig")) {
            for (String place : List.of("dashboard", "processes", "decisions", "repository", "batch")) {
                visit.go("cockpit", "#/" + place);
                visit.picture("cockpit-" + place);
                assertNothingToRegret(visit);
            }
            for (ProcessInstance instance : List.of(year, picture)) {
                visit.go("cockpit", "#/process-definition/" + instance.getProcessDefinitionId() + "/runtime");
                visit.clickEach("[ng-click*='selectTab(']");
                assertNothingToRegret(visit);
                visit.go("cockpit", "#/process-instance/" + instance.getId() + "/runtime");
                visit.clickEach("[ng-click*='selectTab(']");
                visit.picture(
                        "cockpit-instance-" + instance.getProcessDefinitionId().split(":")[0]);
                assertNothingToRegret(visit);
            }
            tryAgain(visit);
            assertThat(visit.refusedAndFaults()).isEmpty();
        }
        assertThat(timer().getRetries()).isEqualTo(1);
    }

    @Test
    @DisplayName("Administratören ser personer, grupper, rättigheter och systemet i Admin")
    void theAdministratorLooks() {
        try (Visit visit = Visit.of(chromium.browser(), port, "admin", Accounts.ADMINISTRATOR_PASSWORD)) {
            for (String place : List.of(
                    "users",
                    "users/samordnare?tab=profile",
                    "users/samordnare?tab=groups",
                    "groups",
                    "groups/coordinator?tab=information",
                    "groups/coordinator?tab=users",
                    "tenants",
                    "authorization?resource=0",
                    "authorization?resource=7",
                    "system?section=system-settings-general",
                    "system?section=system-settings-metrics")) {
                visit.go("admin", "#/" + place);
                assertThat(visit.find("[ng-view] :visible").first()).isVisible();
                visit.picture("admin-" + place.replaceAll("\\W+", "-"));
                assertThat(visit.refusedAndFaults()).as(place).isEmpty();
            }
        }
    }

    /** First through the incident, then, when it has failed once more, through the button for all failed jobs. */
    private void tryAgain(Visit visit) {
        visit.go("cockpit", "#/process-instance/" + year.getId() + "/runtime");
        visit.click(visit.find("[ng-click*='selectTab(']").getByText("Incidenter"));
        visit.click(visit.find("[ng-click^='openJobRetryDialog(']").first());
        visit.click(visit.find(".modal-footer .btn-primary:visible"));
        assertThat(timer().getRetries()).isEqualTo(1);

        engine.getManagementService().setJobRetries(timer().getId(), 0);
        visit.go("cockpit", "#/process-instance/" + year.getId() + "/runtime");
        visit.click(visit.find("[tooltip*='nya försök'], [uib-tooltip*='nya försök']")
                .first());
        visit.click(visit.find(".modal-footer .btn-primary:visible"));
        visit.page().waitForCondition(() -> timer().getRetries() == 1);
        visit.settle();
    }

    /** What Cockpit calls the buttons for what the operator may not do. */
    private static void assertNothingToRegret(Visit visit) {
        for (String words : List.of(
                "='Pausa'",
                "='Aktivera'",
                "^='Pausa '",
                "^='Aktivera '",
                "^='Ta bort den'",
                "^='Ta bort process'",
                "^='Ta bort driftsättning'",
                "^='Ta bort batch'",
                "^='Ta bort var'",
                "^='Ta bort jobb'",
                "*='variabel'",
                "*='anteckning'",
                "*='förfallodatum'")) {
            String button = "[uib-tooltip%s]:visible, [tooltip%s]:visible".formatted(words, words);
            assertThat(visit.find(button)).hasCount(0);
        }
    }

    /** Opens the calendar of a date in the task's head and takes what it proposes. */
    private static void pickToday(Visit visit, String field) {
        visit.find(".task-card " + field + " .view-value").click();
        visit.click(visit.find("[ng-click*='applyChange']").first());
    }

    private Task reloaded() {
        return engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    }

    private Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(year.getId())
                .singleResult();
    }

    private Visit inTasklist(String person) {
        Visit visit = visit(person);
        visit.go("tasklist", "");
        return visit;
    }

    private Visit visit(String person) {
        return Visit.of(chromium.browser(), port, person, Accounts.password(port, person));
    }
}
