package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.reset;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** An adopted picture with three problems has just reached the steering group. */
@ProductTest
abstract class PrioritizationTest {

    @Autowired
    Officials officials;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Priorities priorities;

    @MockitoBean
    Pictures pictures;

    SteeringGroupAtWork group;
    ProcessInstance instance;

    @BeforeEach
    void theProblemsAreToBePrioritised() {
        clock.moveTo(LocalDate.of(2027, 4, 14));
        init(engine);
        group = new SteeringGroupAtWork(officials, pictures, jdbc);
        instance = group.starts();
    }

    /** The assertions remember the engine in a thread that other tests share. */
    @AfterEach
    void theAssertionsForgetThisEngine() {
        reset();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(open -> engine.getRuntimeService()
                .deleteProcessInstanceIfExists(open.getId(), "test", false, false, false, false));
    }

    /** The answers are refused with a sentence, and the task is still open. */
    AbstractThrowableAssert<?, ?> assertRefused(Task task, Map<String, Object> answers) {
        AbstractThrowableAssert<?, ?> refusal =
                assertThatThrownBy(() -> officials.submits(task, answers)).isInstanceOf(FormRefused.class);
        officials.opens(task);
        return refusal;
    }
}
