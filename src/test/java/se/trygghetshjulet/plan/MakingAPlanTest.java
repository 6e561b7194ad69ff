package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** The way of the model, task by task. */
class MakingAPlanTest extends PlanningTest {

    @Autowired
    private Snapshots snapshots;

    @Test
    void aPlanIsProposedCompiledEndorsedAndFrozen() {
        ProcessInstance planning = planning();
        assertThat(planning).isWaitingAt("propose-measures");
        assertThat(officials.tasks("action-plan.propose-measures"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("unit.grundskola", "unit.kultur", "unit.fritid", "unit.police");

        everyUnitAnswers();
        assertThat(planning).isWaitingAt("compile-plan");

        officials.complete("action-plan.compile-plan", compiled());
        assertThat(planning).isWaitingAt("endorse");
        assertThat(officials.tasks("action-plan.endorse")).hasSize(7);

        everyMemberApproves();
        assertThat(planning).hasPassedInOrder("open", "propose-measures", "compile-plan", "endorse", "freeze", "end");
        assertThat(planning).isEnded();

        UUID planId = planOf(planning);
        assertThat(plans.inForce()).contains(planId);
        assertThat(plans.measures(planId))
                .extracting(MeasureView::title)
                .containsExactlyInAnyOrder("Trygghetsvandring", "Låskampanj");
        Snapshot frozen = snapshots.latest(SnapshotKind.PLAN, planId).orElseThrow();
        assertThat(snapshots.intact(frozen)).isTrue();
        assertThat(frozen.content()).contains("Trygghetsvandring", "Mörk gångväg", "Inbrott i källare", "police-chief");
    }

    @Test
    void theSecondRoundAsksOnlyThoseWhomTheCoordinatorNamed() {
        ProcessInstance planning = planning();
        everyUnitAnswers();

        Map<String, Object> more = with(compiled(), "next", "MORE");
        more.put("units", List.of("kultur", "miljo"));
        more.put("question", "Vad kan ni göra på kvällstid?");
        officials.complete("action-plan.compile-plan", more);

        assertThat(planning).isWaitingAt("propose-measures");
        assertThat(officials.tasks("action-plan.propose-measures"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("unit.kultur", "unit.miljo");
        Map<String, Object> asked = officials.opens(officials.task("action-plan.propose-measures", "unit.kultur"));
        assertThat(asked.get("notice").toString()).contains("Vad kan ni göra på kvällstid?");
        assertThat(asked).containsEntry("reason", "Vi når inte orsakerna med vår verksamhet");

        officials.completeAll("action-plan.propose-measures", role -> proposal(row("Öppet " + role, cause(drugs, 2))));
        assertThat(planning).isWaitingAt("compile-plan");
        assertThat(plans.measures(planOf(planning)))
                .extracting(MeasureView::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void oneMemberWhoSendsThePlanBackIsEnoughAndTheCommentFollows() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        officials.complete("action-plan.compile-plan", compiled());
        officials.completeAll(
                "action-plan.endorse",
                role -> role.equals("police-chief")
                        ? Map.of("decision", "RETURN", "comment", "Låskampanjen behöver en egen budget")
                        : Map.of("decision", "APPROVE"));

        assertThat(planning).isWaitingAt("compile-plan").hasNotPassed("freeze");
        assertThat(officials
                        .opens(officials.task("action-plan.compile-plan"))
                        .get("notice")
                        .toString())
                .contains("Polisområdeschef", "Låskampanjen behöver en egen budget");

        officials.complete("action-plan.compile-plan", compiled());
        assertThat(officials
                        .opens(officials.task("action-plan.endorse", "police-chief"))
                        .get("notice")
                        .toString())
                .contains("Låskampanjen behöver en egen budget");
        everyMemberApproves();
        assertThat(planning).isEnded();
    }

    @Test
    void aRejectedPlanIsFollowedByAVersionThatStartsWithItsMeasuresAndTheReason() {
        ProcessInstance first = planning();
        everyUnitAnswers();
        officials.complete("action-plan.compile-plan", compiled());
        everyMemberApproves();
        UUID rejected = planOf(first);
        planDecision().decided(rejected, false, LocalDate.of(2027, 6, 23), "Planen saknar kostnader");
        assertThat(plans.inForce()).isEmpty();

        ProcessInstance second = planning();
        UUID planId = planOf(second);
        assertThat(plans.measures(planId))
                .extracting(MeasureView::number, MeasureView::title)
                .containsExactlyElementsOf(plans.measures(rejected).stream()
                        .map(measure -> tuple(measure.number(), measure.title()))
                        .toList());
        Map<String, Object> schools =
                officials.opens(officials.task("action-plan.propose-measures", "unit.grundskola"));
        assertThat(schools.get("notice").toString()).contains("avslogs 2027-06-23", "Planen saknar kostnader");
        assertThat(rows(schools, "measures").get(0))
                .containsEntry("title", "Trygghetsvandring")
                .containsEntry("causes", List.of(cause(drugs, 1).toString()));
        assertThat(schools).containsEntry("fitShort", "Ingår i årets verksamhetsplan");

        everyUnitAnswersAsShown();
        officials.complete("action-plan.compile-plan", compiled());
        everyMemberApproves();
        planDecision().decided(planId, true, LocalDate.of(2027, 8, 18), "");
        assertThat(plans.inForce()).contains(planId);
        assertThat(planDecision().draft(planId).matter()).contains("avslogs 2027-06-23", "Planen saknar kostnader");
    }

    @Test
    void nextYearsFormBeginsWithThisYearsMeasures() {
        planning();
        everyUnitAnswers();
        officials.complete("action-plan.compile-plan", compiled());
        everyMemberApproves();
        UUID thisYears = plans.measures(plans.inForce().orElseThrow()).stream()
                .filter(measure -> measure.unit().equals("grundskola"))
                .findFirst()
                .orElseThrow()
                .id();

        newYear();
        ProcessInstance planning = planning();
        Task task = officials.task("action-plan.propose-measures", "unit.grundskola");
        Map<String, Object> shown = rows(officials.opens(task), "measures").get(0);
        assertThat(shown)
                .containsEntry("id", thisYears.toString())
                .containsEntry("title", "Trygghetsvandring")
                .containsEntry("causes", List.of());

        officials.submits(
                task, proposal(with(shown, "causes", List.of(cause(drugs, 2).toString()))));
        assertThat(plans.measures(planOf(planning))).hasSize(1).allMatch(measure -> !measure.id()
                .equals(thisYears));
        assertThat(jdbc.sql("select continues_id from measure where plan_id = ?")
                        .param(planOf(planning))
                        .query(UUID.class)
                        .single())
                .isEqualTo(thisYears);
    }

    @Test
    void aDecidedMeasureThatLosesItsCauseInARevisionIsShownToItsUnit() {
        UUID decided = planOf(planning());
        officials.completeAll(
                "action-plan.propose-measures",
                role -> role.equals("unit.police")
                        ? proposal(row("Låskampanj", cause(burglary, 1)), row("Patrullering", cause(drugs, 1)))
                        : nothing());
        officials.complete("action-plan.compile-plan", compiled());
        everyMemberApproves();
        planDecision().decided(decided, true, LocalDate.of(2027, 8, 18), "");

        onlyTheDrugsRemain();
        planning();

        List<Map<String, Object>> shown =
                rows(officials.opens(officials.task("action-plan.propose-measures", "unit.police")), "measures");
        assertThat(shown).extracting(row -> row.get("title")).containsExactly("Patrullering", "Låskampanj");
        assertThat((List<?>) shown.get(0).get("causes")).isNotEmpty();
        assertThat((List<?>) shown.get(1).get("causes"))
                .as("the unit ties it to another cause, or takes the row away")
                .isEmpty();
    }

    @Test
    void nothingThatAnyoneWroteBecomesAProcessVariable() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        officials.complete("action-plan.compile-plan", compiled());
        everyMemberApproves();

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(planning.getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsOnly(
                        "cycleId",
                        "pictureId",
                        "year",
                        "planId",
                        "unit",
                        "member",
                        "planComplete",
                        "loopCounter",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances");
    }

    @Test
    void unitsThatAnswerInTheSameSecondGetDifferentNumbers() throws Exception {
        ProcessInstance planning = planning();
        ExecutorService units = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> answer : units.invokeAll(officials.tasks("action-plan.propose-measures").stream()
                    .map(task -> Executors.callable(() -> officials.submits(
                            task, proposal(row("Ett", cause(drugs, 1)), row("Två", cause(drugs, 2))))))
                    .toList())) {
                answer.get();
            }
        } finally {
            units.shutdownNow();
        }
        assertThat(planning).isWaitingAt("compile-plan");
        assertThat(plans.measures(planOf(planning)))
                .extracting(MeasureView::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private void everyUnitAnswersAsShown() {
        officials.tasks("action-plan.propose-measures").forEach(task -> {
            Map<String, Object> shown = new LinkedHashMap<>(officials.opens(task));
            List.of("year", "unitName", "notice", "causeOptions", "causeTable", "documentPath", "seriesOptions")
                    .forEach(shown::remove);
            List.of("offered", "proposalText").forEach(shown::remove);
            officials.submits(task, shown);
        });
    }
}
