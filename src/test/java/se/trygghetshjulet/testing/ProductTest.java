package se.trygghetshjulet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole product on a real PostgreSQL, with time and background jobs in the test's hands: the clock stands
 * until {@link TestClock} is moved, and a timer fires when {@link Officials#fireTimer} says so. The server listens on a
 * random port, so that tests over HTTP share the same application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "trygghetshjulet.admin-password=only-for-the-tests-2027"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import({
    TestClock.Configuration.class,
    ModelCoverage.Configuration.class,
    EngineSqlReadOnce.InTheEngine.class,
    Officials.class
})
@ExtendWith(EngineOfThisTest.class)
public @interface ProductTest {}
