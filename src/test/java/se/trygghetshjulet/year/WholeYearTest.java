package se.trygghetshjulet.year;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Malmös hela år 2027")
@ProductTest
// Said aloud although it is the default: it gives the year a database of its own.
@TestPropertySource(properties = "trygghetshjulet.municipality=malmo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeYearTest {

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    private YearAtWork work;
    private ProcessInstance year;

    @BeforeAll
    void theYearIsPlayed() {
        AbstractAssertions.init(engine);
        work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.whole()));
        year = new MalmoYear(work).play();
    }

    @Test
    @DisplayName("Året går från start till stängt, genom alla faser")
    void theYearIsClosed() {
        assertThat(year)
                .hasPassedInOrder(
                        "start",
                        "situational-picture",
                        "prioritization",
                        "action-plan",
                        "plan-decision",
                        "half-year-follow-up",
                        "full-year-follow-up",
                        "report-decision",
                        "publish-summary",
                        "close",
                        "end")
                .isEnded();
    }
}
