package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.ANALYSE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.DECIDE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.SCORE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.cause;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.causes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.calendar.SwedishTime;

/** Every way through the model. */
class PrioritizationProcessTest extends PrioritizationTest {

    private static final LocalDate LIMIT = LocalDate.of(2027, 4, 20);
    private static final LocalDate FIVE_WORKING_DAYS_LATER = LocalDate.of(2027, 4, 27);

    @Test
    void theSteeringGroupScoresTheChairDecidesAndTheLeadsAnalyseTheCauses() {
        group.everybodyScores(group.scores("YES", "PARTLY", "NO"));
        officials.complete(DECIDE, group.decisions());
        officials.submits(
                officials.task(ANALYSE, "unit.stadsbyggnad"),
                causes(cause("PLACE", "Källarna saknar lås"), cause("OFFENDER", "Stöldgods går lätt att sälja")));
        officials.submits(
                officials.task(ANALYSE, "unit.grundskola"), causes(cause("VICTIM", "Barnen går ensamma till skolan")));

        BpmnAwareTests.assertThat(instance)
                .hasPassedInOrder("open", "score", "suggest-priority", "decide-priorities", "analyse-causes", "end")
                .isEnded();
        assertThat(priorities.prioritized(group.pictureId))
                .extracting(PriorityView::problemNumber, PriorityView::leadRole, view -> view.causes().stream()
                        .map(cause -> cause.number() + " " + cause.description())
                        .toList())
                .containsExactly(
                        tuple(
                                1,
                                "unit.stadsbyggnad",
                                List.of("1 Källarna saknar lås", "2 Stöldgods går lätt att sälja")),
                        tuple(2, "unit.grundskola", List.of("1 Barnen går ensamma till skolan")));
    }

    @Test
    void everyMemberOfTheSteeringGroupIsAskedUntilTheDayOfTheWheel() {
        assertThat(officials.tasks(SCORE))
                .extracting(officials::role)
                .containsExactlyInAnyOrder(
                        "safety-director",
                        "chief.grundskola",
                        "chief.gymnasie-vuxen",
                        "chief.arbetsmarknad-social",
                        "chief.fritid",
                        "chief.fastighet-gata",
                        "police-chief");
        assertThat(officials.tasks(SCORE)).extracting(Task::getDueDate).containsOnly(endOf(LIMIT));
    }

    @Test
    void theStepWaitsForTheLastMemberWhileThereIsTime() {
        List<Task> tasks = officials.tasks(SCORE);
        for (Task task : tasks.subList(0, 6)) {
            officials.submits(task, group.scores("YES"));
            BpmnAwareTests.assertThat(instance).isWaitingAt("score");
        }
        officials.submits(tasks.get(6), group.scores("YES"));
        BpmnAwareTests.assertThat(instance).isWaitingAt("decide-priorities").hasNotPassed("scoring-time-up");
    }

    @Test
    void whenTheTimeIsUpAQuorumOfBothPartiesIsEnough() {
        scoredBy("safety-director", "chief.fritid", "chief.grundskola", "police-chief");
        officials.fireTimer("scoring-time-up");

        BpmnAwareTests.assertThat(instance)
                .hasPassed("scoring-time-up", "gateway-quorum")
                .hasNotPassed("extend")
                .isWaitingAt("decide-priorities");
        assertThat(officials.tasks(SCORE)).isEmpty();
    }

    @Test
    void whenThePoliceHaveNotAnsweredTheTimeIsExtendedForThoseWhoAreLeft() {
        clock.moveTo(LIMIT);
        scoredBy("safety-director", "chief.fritid", "chief.grundskola", "chief.fastighet-gata", "chief.gymnasie-vuxen");
        officials.fireTimer("scoring-time-up");

        BpmnAwareTests.assertThat(instance).hasPassed("extend").isWaitingAt("score");
        assertThat(officials.tasks(SCORE))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("chief.arbetsmarknad-social", "police-chief");
        assertThat(officials.tasks(SCORE)).extracting(Task::getDueDate).containsOnly(endOf(FIVE_WORKING_DAYS_LATER));
        assertThat(jdbc.sql("select content from audit_entry where action = 'prioritization.extend'"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .contains("police-chief", "2027-04-27");
    }

    @Test
    void fourAnswersWithoutThePoliceAreNoQuorumHoweverOftenTheTimeIsExtended() {
        scoredBy("safety-director", "chief.fritid", "chief.grundskola", "chief.fastighet-gata");
        officials.fireTimer("scoring-time-up");
        officials.fireTimer("scoring-time-up");
        BpmnAwareTests.assertThat(instance).isWaitingAt("score");

        officials.submits(officials.task(SCORE, "police-chief"), group.scores("NO"));
        BpmnAwareTests.assertThat(instance).isWaitingAt("score");
        officials.fireTimer("scoring-time-up");
        BpmnAwareTests.assertThat(instance).isWaitingAt("decide-priorities");
    }

    @Test
    void anAnswerAfterTheLimitThatMakesTheQuorumEndsTheStepByItself() {
        scoredBy("safety-director", "chief.fritid", "chief.grundskola");
        clock.moveTo(LIMIT.plusDays(1));
        officials.submits(officials.task(SCORE, "chief.fastighet-gata"), group.scores("YES"));
        BpmnAwareTests.assertThat(instance).isWaitingAt("score");
        officials.submits(officials.task(SCORE, "police-chief"), group.scores("YES"));

        BpmnAwareTests.assertThat(instance).isWaitingAt("decide-priorities").hasNotPassed("scoring-time-up");
    }

    @Test
    void theLastTwoMembersMayAnswerInTheSameMoment() {
        List<Task> tasks = officials.tasks(SCORE);
        tasks.subList(0, 5).forEach(task -> officials.submits(task, group.scores("YES")));

        List<CompletableFuture<Void>> both = new ArrayList<>();
        tasks.subList(5, 7)
                .forEach(task ->
                        both.add(CompletableFuture.runAsync(() -> officials.submits(task, group.scores("PARTLY")))));
        both.forEach(CompletableFuture::join);

        assertThat(officials.tasks(DECIDE)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from score_sheet sheet join prioritization weighing"
                                + " on weighing.id = sheet.prioritization_id where weighing.picture_id = ?")
                        .param(group.pictureId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void nothingPrioritisedEndsThePhaseWithoutAnalyses() {
        group.everybodyScores(group.scores("NO"));
        officials.complete(DECIDE, group.decisions(rows -> rows.stream()
                .map(row -> SteeringGroupAtWork.with(row, "decision", "MONITOR"))
                .toList()));

        BpmnAwareTests.assertThat(instance).isEnded();
        assertThat(priorities.prioritized(group.pictureId)).isEmpty();
    }

    @Test
    void everybodyMayAbstainAndThenEveryProblemIsSuggestedToBeMonitored() {
        group.everybodyScores(group.abstention());

        assertThat(SteeringGroupAtWork.rows(officials.opens(officials.task(DECIDE)), "decisions"))
                .extracting(row -> row.get("suggestion"), row -> row.get("score"))
                .containsOnly(tuple("Bevakas", "–"));
    }

    @Test
    void nothingThatAPersonWroteBecomesAProcessVariable() {
        group.everybodyScores(
                SteeringGroupAtWork.with(group.scores("YES", "YES", "NO"), "comment", "hemlig kommentar"));
        officials.complete(DECIDE, group.decisions());
        officials.completeAll(ANALYSE, role -> causes(cause("PLACE", "hemlig orsak")));

        List<HistoricVariableInstance> variables = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        assertThat(variables).isNotEmpty();
        assertThat(variables)
                .extracting(variable -> String.valueOf(variable.getValue()))
                .noneMatch(value -> value.contains("hemlig") || value.contains("Så bedömde vi"))
                .noneMatch(value -> value.contains("Inbrott"));
    }

    private void scoredBy(String... members) {
        for (String member : members) {
            officials.submits(officials.task(SCORE, member), group.scores("YES", "PARTLY", "NO"));
        }
    }

    private static Date endOf(LocalDate day) {
        return Date.from(SwedishTime.endOfWorkingDay(day));
    }
}
