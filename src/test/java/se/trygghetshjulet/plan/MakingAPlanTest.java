package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
}
