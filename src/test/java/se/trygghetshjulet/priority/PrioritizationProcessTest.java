package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.ANALYSE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.DECIDE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.SCORE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.cause;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.causes;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
@TestPropertySource(properties = "trygghetshjulet.engine.verify-forms=false")
class PrioritizationProcessTest {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Priorities priorities;

    @MockitoBean
    private Pictures pictures;

    private SteeringGroupAtWork group;
    private ProcessInstance instance;

    @BeforeEach
    void theProblemsAreToBePrioritised() {
        init(engine);
        group = new SteeringGroupAtWork(officials, pictures);
        instance = group.starts();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(open -> engine.getRuntimeService()
                .deleteProcessInstance(open.getId(), "test"));
    }

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
                                java.util.List.of("1 Källarna saknar lås", "2 Stöldgods går lätt att sälja")),
                        tuple(2, "unit.grundskola", java.util.List.of("1 Barnen går ensamma till skolan")));
    }

    @Test
    void theFirstAnswerDoesNotEndTheScoring() {
        officials.submits(officials.tasks(SCORE).get(0), group.scores("YES"));

        assertThat(officials.tasks(SCORE)).hasSize(6);
        BpmnAwareTests.assertThat(instance).isWaitingAt("score");
    }

    @Test
    void everyFormOpens() {
        assertThat(officials.opens(officials.tasks(SCORE).get(0)))
                .containsEntry("closesOn", "2027-04-20")
                .containsKeys("memberName", "problems");
        group.everybodyScores(group.scores("YES", "PARTLY", "NO"));
        assertThat(officials.opens(officials.task(DECIDE))).containsKeys("matrix", "members", "leadRoles", "decisions");
        officials.complete(DECIDE, group.decisions());
        Map<String, Object> analysis = officials.opens(officials.task(ANALYSE, "unit.grundskola"));
        assertThat(analysis).containsEntry("title", "Hot på väg till skolan").containsKey("causes");
    }
}
