package se.trygghetshjulet.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** A light year from its start to its closing: is an update needed, follow-ups, report, summary. */
class LightYearCourseTest extends CycleScene {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private AuditTrail trail;

    private ProcessInstance year;

    @BeforeEach
    void aLightYearIsStarted() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 4, 14)));
        when(plans.inForce()).thenReturn(Optional.empty());
        year = start(Map.of("year", 2027, "variant", "LIGHT"));
    }

    @Test
    void theCoordinatorIsAskedWhetherThePictureNeedsAnUpdate() {
        Task assess = officials.task("annual-cycle.assess-update-need");

        assertThat(officials.role(assess)).isEqualTo("coordinator");
        assertThat(officials.opens(assess))
                .containsEntry("adoptedOn", "2026-04-14")
                .containsEntry("demand", "");
    }

    @Test
    void theCoordinatorIsToldWhenTheLawLeavesLessTimeThanTheWheel() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 4, 1)));

        assertThat(officials.opens(officials.task("annual-cycle.assess-update-need")))
                .hasEntrySatisfying(
                        "demand", demand -> assertThat(demand.toString()).contains("senast 2028-04-01"));
    }

    @Test
    void yesMakesItAFullYear() {
        officials.complete("annual-cycle.assess-update-need", Map.of("updateNeeded", "yes"));

        assertThat(year).isWaitingAt("situational-picture");
    }

    @Test
    void yesIsRefusedWhileARevisionMakesThePictureAlready() {
        PictureView beingMade = mock(PictureView.class);
        when(beingMade.adoptedOn()).thenReturn(Optional.empty());
        when(pictures.ofCycle(any())).thenReturn(List.of(beingMade));

        assertThat(refusal(() -> officials.complete("annual-cycle.assess-update-need", Map.of("updateNeeded", "yes"))))
                .hasEntrySatisfying(
                        "updateNeeded", sentence -> assertThat(sentence).contains("revideras redan"));
        officials.complete("annual-cycle.assess-update-need", notNeeded());
        assertThat(year).isWaitingAt("half-year");
    }

    @Test
    void noNeedsAMotivationAndGoesOnToTheFollowUp() {
        Task assess = officials.task("annual-cycle.assess-update-need");
        assertThat(refusal(() -> officials.submits(assess, Map.of("updateNeeded", "no"))))
                .containsOnlyKeys("motivation");
        assertThat(refusal(() -> officials.submits(assess, Map.of("updateNeeded", "no", "motivation", "   "))))
                .containsOnlyKeys("motivation");

        officials.submits(assess, notNeeded());

        assertThat(year).hasNotPassed("situational-picture").isWaitingAt("half-year");
        assertThat(jdbc.sql("select update_motivation from cycle")
                        .query(String.class)
                        .single())
                .isEqualTo("Läget är oförändrat enligt statistiken.");
    }

    @Test
    void noIsRefusedWhenTheLawsTimeRunsOutAlsoWhenTheYearWasStartedLightInGoodFaith() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 3, 1)));

        assertThat(refusal(() -> officials.complete("annual-cycle.assess-update-need", notNeeded())))
                .hasEntrySatisfying(
                        "updateNeeded", sentence -> assertThat(sentence).contains("2028-03-01"));
    }

    @Test
    void theYearWaitsForTheWheelBeforeEachFollowUpAndThenReportsBack() {
        officials.complete("annual-cycle.assess-update-need", notNeeded());

        officials.fireTimer("half-year");
        assertThat(year).isWaitingAt("half-year-follow-up");
        followUpWithoutAPlan();
        assertThat(year).isWaitingAt("full-year");
        clock.moveTo(LocalDate.of(2028, 1, 10));
        officials.fireTimer("full-year");
        followUpWithoutAPlan();

        assertThat(year).isWaitingAt("report-decision");
    }

    @Test
    void aRejectedReportIsTakenUpAgainAndAnApprovedOneGoesOnToThePublic() {
        atTheReport();
        reportIs("REJECTED");
        assertThat(year).isWaitingAt("report-decision").hasNotPassed("publish-summary");

        reportIs("APPROVED");

        assertThat(officials.tasks("annual-cycle.publish-summary")).hasSize(1);
    }

    @Test
    void theSummaryIsReviewedByBothPartiesAndHasAPlaceAndADay() {
        atTheSummary();
        Task publish = officials.task("annual-cycle.publish-summary");

        assertThat(officials.opens(publish))
                .containsEntry("publishedOn", clock.today().toString());
        assertThat(refusal(() -> submitSummary(publish, Map.of("reviewedByPolice", false))))
                .containsOnlyKeys("reviewedByPolice");
        assertThat(refusal(() -> submitSummary(publish, Map.of("reviewedByCity", false))))
                .containsOnlyKeys("reviewedByPolice");
        assertThat(refusal(() -> submitSummary(publish, Map.of("publishedOn", "2028-04-21"))))
                .containsOnlyKeys("publishedOn");
        assertThat(refusal(() -> submitSummary(publish, Map.of("publishedOn", "2026-12-31"))))
                .containsOnlyKeys("publishedOn");
        assertThat(refusal(() -> submitSummary(publish, Map.of("summary", " "))))
                .containsOnlyKeys("summary");
        assertThat(refusal(() -> submitSummary(publish, Map.of("publishedAt", ""))))
                .containsOnlyKeys("publishedAt");
        assertThat(refusal(() -> submitSummary(publish, Map.of("summary", "å".repeat(20_001)))))
                .containsOnlyKeys("summary");
        assertThat(refusal(() -> submitSummary(publish, Map.of("summary", "Ring 040-34 10 00."))))
                .containsOnlyKeys("summary");
    }

    @Test
    void whenTheSummaryIsOutTheYearIsClosedFrozenAndOnTheTrail() {
        atTheSummary();

        submitSummary(officials.task("annual-cycle.publish-summary"), Map.of());

        assertThat(year).hasPassed("close").isEnded();
        Snapshot closed = snapshots.latest(SnapshotKind.YEAR, cycleId()).orElseThrow();
        assertThat(closed.content()).contains("Tryggare gator 🙂", "malmo.se/trygghet", "\"year\":2027");
        assertThat(snapshots.intact(closed)).isTrue();
        assertThat(trail.verify().whole()).isTrue();
        assertThat(jdbc.sql("select content from audit_entry where action = 'annual-cycle.close'"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .contains("2028");
    }

    private void followUpWithoutAPlan() {
        officials.complete(
                "follow-up.compile-follow-up", Map.of("pictureMissed", "Inget.", "proposals", "Ta fram en plan."));
        officials.completeAll("follow-up.take-note", role -> Map.of("noted", true));
    }

    private void atTheReport() {
        officials.complete("annual-cycle.assess-update-need", notNeeded());
        officials.fireTimer("half-year");
        followUpWithoutAPlan();
        clock.moveTo(LocalDate.of(2028, 1, 10));
        officials.fireTimer("full-year");
        followUpWithoutAPlan();
    }

    private void atTheSummary() {
        atTheReport();
        clock.moveTo(LocalDate.of(2028, 4, 20));
        reportIs("APPROVED");
    }

    /** As if the political decision had come back with the outcome; its own way is tested with the decision. */
    private void reportIs(String outcome) {
        engine.getRuntimeService().setVariable(year.getId(), "reportOutcome", outcome);
        engine.getRuntimeService()
                .createProcessInstanceModification(year.getId())
                .cancelAllForActivity("report-decision")
                .startAfterActivity("report-decision")
                .execute();
    }

    private void submitSummary(Task publish, Map<String, Object> changed) {
        Map<String, Object> answers = new java.util.HashMap<>(Map.of(
                "summary", "Tryggare gator 🙂",
                "reviewedByCity", true,
                "reviewedByPolice", true,
                "publishedOn", "2028-04-20",
                "publishedAt", "https://malmo.se/trygghet"));
        answers.putAll(changed);
        officials.submits(COORDINATOR, publish, answers);
    }

    private java.util.UUID cycleId() {
        return jdbc.sql("select id from cycle").query(java.util.UUID.class).single();
    }

    private static Map<String, Object> notNeeded() {
        return Map.of("updateNeeded", "no", "motivation", "Läget är oförändrat enligt statistiken.");
    }
}
