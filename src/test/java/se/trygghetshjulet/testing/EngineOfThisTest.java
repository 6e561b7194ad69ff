package se.trygghetshjulet.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Several applications under test live in one JVM, but Camunda has one place for "the engine": camunda-bpm-assert
 * remembers one per thread, the web applications look theirs up in a static register where the last one started wins.
 */
class EngineOfThisTest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    /** Every class begins on the same day, wherever the one before it left the clock of the shared application. */
    @Override
    public void beforeAll(ExtensionContext test) {
        beforeEach(test);
        SpringExtension.getApplicationContext(test)
                .getBeanProvider(TestClock.class)
                .ifAvailable(TestClock::startAgain);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        ProcessEngine engine = SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class);
        AbstractAssertions.init(engine);
        ProcessEngines.registerProcessEngine(engine);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        AbstractAssertions.reset();
    }
}
