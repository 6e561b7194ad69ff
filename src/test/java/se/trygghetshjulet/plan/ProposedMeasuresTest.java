package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.effort.ProposingEffort;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;

@DisplayName("Åtgärder som en satsning föreslår")
class ProposedMeasuresTest extends PlanningTest {

    private static final String TASK = "action-plan.propose-measures";

    @Autowired
    private MeasureProposals proposals;

    @BeforeEach
    void anEffortThatProposesMeasures() {
        new ProposingEffort()
                .measures("police", "Patruller på kvällar", "Kamera på torget")
                .measures("miljo", "Belysning på torget")
                .isCarriedOut(officials);
    }

    @Test
    void lieAsRowsInTheUnitsFormAndTheUnitIsAskedAlsoWhenNoProblemIsItsOwn() {
        planning();
        assertThat(officials.tasks(TASK))
                .extracting(officials::role)
                .containsExactlyInAnyOrder(
                        "unit.grundskola", "unit.kultur", "unit.fritid", "unit.miljo", "unit.police");
        Map<String, Object> form = officials.opens(officials.task(TASK, "unit.police"));
        assertThat(rows(form, "measures"))
                .extracting(row -> row.get("title"), row -> row.get("steps"))
                .containsExactlyInAnyOrder(
                        tuple("Patruller på kvällar", "Fredag och lördag."),
                        tuple("Kamera på torget", "Fredag och lördag."));
        assertThat(form.get("proposalText").toString()).contains("Kamera på torget (satsningen Oro på torget)");
    }

    @Test
    void areKeptAndStruckAndTheThreadBackToTheEffortIsKeptThroughTheNextVersion() {
        ProcessInstance planning = planning();
        takesThePatrols();
        officials.completeAll(
                TASK,
                role -> role.equals("unit.grundskola")
                        ? proposal(row("Trygghetsvandring", cause(drugs, 1)))
                        : withNothing(role));

        assertThat(proposals.units()).isEmpty();
        assertThat(jdbc.sql("select count(*) from effort_proposal_struck")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(plans.view(planOf(planning)).measures())
                .extracting(details -> details.measure().title(), MeasureDetails::origin)
                .containsExactlyInAnyOrder(
                        tuple("Patruller fredag och lördag", "satsningen Oro på torget"),
                        tuple("Trygghetsvandring", ""));

        officials.complete("action-plan.compile-plan", compiled());
        assertThat(rows(officials.opens(officials.task("action-plan.endorse", "police-chief")), "plan"))
                .extracting(row -> row.get("measure"))
                .anySatisfy(measure -> assertThat(measure.toString())
                        .endsWith("Patruller fredag och lördag (föreslogs av satsningen Oro på torget)"));
        everyMemberApproves();
        planDecision().decided(planOf(planning), false, LocalDate.of(2027, 6, 23), "Planen saknar kostnader");
        assertThat(plans.view(planOf(planning())).measures())
                .extracting(MeasureDetails::origin)
                .contains("satsningen Oro på torget");
    }

    @Test
    void areNotOfferedAgainWhenTheMeasureIsTakenAwayInTheNextRound() {
        planning();
        takesThePatrols();
        officials.completeAll(TASK, this::withNothing);
        Map<String, Object> more = with(compiled(), "next", "MORE");
        more.put("units", List.of("police"));
        more.put("question", "Räcker patrullerna?");
        officials.complete("action-plan.compile-plan", more);

        Task again = officials.task(TASK, "unit.police");
        assertThat(rows(officials.opens(again), "measures")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("title", "Patruller fredag och lördag"));
        officials.submits(again, proposal(row("Låskampanj", cause(burglary, 1))));
        assertThat(proposals.openFor("police")).isEmpty();
    }

    private void takesThePatrols() {
        Task task = officials.task(TASK, "unit.police");
        Map<String, Object> form = officials.opens(task);
        Map<String, Object> kept = row("Patruller fredag och lördag", cause(burglary, 1));
        kept.put(
                "id",
                rows(form, "measures").stream()
                        .filter(row -> row.get("title").equals("Patruller på kvällar"))
                        .findFirst()
                        .orElseThrow()
                        .get("id"));
        officials.submits(task, with(proposal(kept), "shownProposals", form.get("offered")));
    }

    private Map<String, Object> withNothing(String role) {
        return with(
                nothing(),
                "shownProposals",
                officials.opens(officials.task(TASK, role)).get("offered"));
    }
}
