package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** The paths of the model {@code follow-up}. */
class FollowingUpThePlanTest extends FollowUpScene {

    @Autowired
    private Snapshots snapshots;

    @Test
    void aFollowUpWithoutDeviationsGoesStraightToTheCoordinator() {
        ProcessInstance instance = start(FollowUpKind.HALF_YEAR);

        reportAll(green(), green());

        assertThat(officials.tasks("follow-up.handle-deviation")).isEmpty();
        compileAndTakeNote();
        assertThat(instance)
                .hasPassed("report-progress", "compile-follow-up", "take-note", "freeze")
                .isEnded();
        assertThat(instance).hasNotPassed("handle-deviation");
    }

    @Test
    void aRedMeasureGoesToTheChairBeforeTheCoordinator() {
        ProcessInstance instance = start(FollowUpKind.HALF_YEAR);

        reportAll(red(), green());

        assertThat(officials.tasks("follow-up.compile-follow-up")).isEmpty();
        Task deviation = officials.task("follow-up.handle-deviation");
        assertThat(officials.role(deviation)).isEqualTo("steering-chair");
        assertThat(officials.opens(deviation).get("title")).isEqualTo("1. Belysning på Möllevången");
        officials.submits(deviation, continueUntil("2028-02-28"));
        compileAndTakeNote();
        assertThat(instance).hasPassed("handle-deviation", "freeze").isEnded();
    }

    @Test
    void everyRedMeasureGetsADecisionOfItsOwn() {
        start(FollowUpKind.HALF_YEAR);

        reportAll(red(), red());

        List<Object> titles = officials.tasks("follow-up.handle-deviation").stream()
                .map(task -> officials.opens(task).get("title"))
                .toList();
        assertThat(titles)
                .containsExactlyInAnyOrder("1. Belysning på Möllevången", "2. Öppen fritidsgård", "3. Synliga poliser");
    }

    @Test
    void eachMeasureIsReportedByTheRoleThatThePlanNames() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(officials.tasks("follow-up.report-progress"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("unit.fastighet-gata", "unit.fritid", "unit.police");
    }

    @Test
    void aMeasureOfAUnitThatIsGoneIsReportedByTheCoordinator() {
        when(plans.measures(plan)).thenReturn(List.of(withRole("unit.nedlagd")));

        start(FollowUpKind.HALF_YEAR);

        assertThat(officials.role(officials.task("follow-up.report-progress"))).isEqualTo("coordinator");
    }

    @Test
    void aMeasureLateOnceIsExplainedButNotDecidedOn() {
        start(FollowUpKind.HALF_YEAR);

        reportAll(green(), yellow());

        assertThat(officials.tasks("follow-up.handle-deviation")).isEmpty();
    }

    @Test
    void aMeasureLateTwiceGoesToTheChair() {
        halfYearIsDone(green(), yellow());

        start(FollowUpKind.FULL_YEAR);
        reportAll(green(), yellow());

        Task deviation = officials.task("follow-up.handle-deviation");
        assertThat(officials.opens(deviation).get("title")).isEqualTo("2. Öppen fritidsgård");
    }

    @Test
    void aNewDateFromTheChairIsTheDateThatCountsNextTime() {
        start(FollowUpKind.HALF_YEAR);
        officials.submits(officials.task("follow-up.report-progress", "unit.fritid"), red());
        officials.completeAll("follow-up.report-progress", role -> green());
        officials.complete("follow-up.handle-deviation", continueUntil("2028-02-28"));
        compileAndTakeNote();
        clock.moveTo(JANUARY);

        start(FollowUpKind.FULL_YEAR);
        Task report = officials.task("follow-up.report-progress", "unit.fritid");

        assertThat(officials.opens(report).get("facts").toString())
                .contains("2028-02-28 (i planen 2027-09-15)")
                .contains("Pengar finns nästa kvartal.");
        officials.submits(report, yellow());
        officials.completeAll("follow-up.report-progress", role -> green());
        assertThat(officials.tasks("follow-up.handle-deviation")).isEmpty();
    }

    @Test
    void aMeasureThatTheChairEndedIsNotAskedAboutAgain() {
        start(FollowUpKind.HALF_YEAR);
        officials.submits(officials.task("follow-up.report-progress", "unit.fritid"), red());
        officials.completeAll("follow-up.report-progress", role -> green());
        officials.complete("follow-up.handle-deviation", Map.of("decision", "END", "motivation", "Den gav inget."));
        compileAndTakeNote();
        clock.moveTo(JANUARY);

        start(FollowUpKind.FULL_YEAR);

        assertThat(officials.tasks("follow-up.report-progress"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("unit.fastighet-gata", "unit.police");
        officials.completeAll("follow-up.report-progress", role -> green());
        assertThat(officials
                        .opens(officials.task("follow-up.compile-follow-up"))
                        .get("measures")
                        .toString())
                .contains("Öppen fritidsgård", "Avslutad efter tidigare beslut");
    }

    @Test
    void withoutAPlanInForceTheCoordinatorIsToldAndTheFollowUpDoesNotCountByLaw() {
        when(plans.inForce()).thenReturn(Optional.empty());
        ProcessInstance instance = start(FollowUpKind.HALF_YEAR);

        Map<String, Object> form = officials.opens(officials.task("follow-up.compile-follow-up"));

        assertThat(form).containsEntry("noPlan", true);
        assertThat(form.get("tally").toString()).contains("Ingen åtgärdsplan är i kraft");
        officials.complete(
                "follow-up.compile-follow-up", Map.of("pictureMissed", "Inget.", "proposals", "Besluta en plan."));
        officials.completeAll("follow-up.take-note", role -> Map.of("noted", true));
        assertThat(instance).isEnded();
        assertThat(followUps.lastFollowedUpOn()).isEmpty();
    }

    @Test
    void theWholeSteeringGroupTakesNoteAndTheLawsClockStartsOver() {
        ProcessInstance instance = start(FollowUpKind.HALF_YEAR);
        reportAll(green(), green());
        officials.complete("follow-up.compile-follow-up", compiled());
        List<Task> notes = officials.tasks("follow-up.take-note");
        assertThat(notes).hasSize(7);

        officials.submits(officials.task("follow-up.take-note", "police-chief"), Map.of("noted", true));
        assertThat(followUps.lastFollowedUpOn()).isEmpty();
        officials.completeAll("follow-up.take-note", role -> Map.of("noted", true));

        assertThat(instance).isEnded();
        assertThat(followUps.lastFollowedUpOn()).contains(OCTOBER);
    }

    @Test
    void aFollowUpThatOnlyOnePartyKnowsOfIsNeverFrozen() {
        ProcessInstance instance = start(FollowUpKind.HALF_YEAR);
        reportAll(green(), green());
        officials.complete("follow-up.compile-follow-up", compiled());
        Task police = officials.task("follow-up.take-note", "police-chief");
        officials.tasks("follow-up.take-note").stream()
                .filter(task -> !task.getId().equals(police.getId()))
                .forEach(task -> officials.submits(task, Map.of("noted", true)));

        // Somebody with the engine's own tools skips the police's task and moves on.
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .createProcessInstanceModification(instance.getId())
                        .startBeforeActivity("freeze")
                        .execute())
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("både kommunen och polisen");
        assertThat(followUps.lastFollowedUpOn()).isEmpty();
    }

    @Test
    void aRemarkIsShownToThoseWhoTakeNoteAfterwards() {
        start(FollowUpKind.HALF_YEAR);
        reportAll(green(), green());
        officials.complete("follow-up.compile-follow-up", compiled());

        officials.submits(
                officials.task("follow-up.take-note", "police-chief"),
                Map.of("noted", true, "remark", "Träffas oftare på lokal nivå."));

        Map<String, Object> form = officials.opens(officials.task("follow-up.take-note", "chief.fritid"));
        assertThat(form.get("remarks").toString()).contains("Polisområdeschef", "Träffas oftare på lokal nivå.");
        assertThat(form.get("summary").toString()).contains("Problemen har flyttat till parken.");
    }

    @Test
    void whatBothPartiesTookNoteOfIsFrozenWithItsReportsAndDecisions() {
        halfYearIsDone(red(), green());

        Snapshot snapshot = snapshots
                .latest(SnapshotKind.FOLLOW_UP, theFollowUp(FollowUpKind.HALF_YEAR))
                .orElseThrow();

        assertThat(snapshots.intact(snapshot)).isTrue();
        assertThat(snapshot.content())
                .contains("Pengarna räckte inte.")
                .contains("Pengar finns nästa kvartal.")
                .contains("Undersök parken.")
                .contains("police-chief")
                .contains("\"completedOn\":\"2027-10-01\"");
    }

    @Test
    void theNewestCompletedFollowUpIsKnownToTheNextYear() {
        halfYearIsDone(yellow(), green());

        FollowUpView view = followUps.latestCompleted().orElseThrow();

        assertThat(view.kind()).isEqualTo(FollowUpKind.HALF_YEAR);
        assertThat(view.year()).isEqualTo(2027);
        assertThat(view.completedOn()).contains(LocalDate.of(2027, 10, 1));
        assertThat(view.count(Colour.GREEN)).isEqualTo(2);
        assertThat(view.count(Colour.YELLOW)).isEqualTo(1);
        assertThat(view.measures()).extracting(ReportedMeasure::number).containsExactly(1, 2, 3);
    }

    @Test
    void nothingThatAPersonWroteBecomesAProcessVariable() {
        ProcessInstance instance = start(FollowUpKind.HALF_YEAR);
        reportAll(red(), green());
        officials.complete("follow-up.handle-deviation", continueUntil("2028-02-28"));
        compileAndTakeNote();

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .isNotEmpty()
                .allMatch(name -> List.of(
                                "cycleId",
                                "year",
                                "kind",
                                "followUpId",
                                "measureId",
                                "progressId",
                                "member",
                                "loopCounter",
                                "nrOfInstances",
                                "nrOfActiveInstances",
                                "nrOfCompletedInstances")
                        .contains(name));
    }

    private se.trygghetshjulet.plan.MeasureView withRole(String role) {
        return new se.trygghetshjulet.plan.MeasureView(
                lighting.id(),
                1,
                lighting.title(),
                lighting.problem(),
                lighting.causes(),
                "nedlagd",
                role,
                lighting.goal(),
                lighting.indicator(),
                lighting.baseValue(),
                lighting.targetValue(),
                lighting.indicatorSeries(),
                lighting.start(),
                lighting.due(),
                null,
                false);
    }
}
