package se.trygghetshjulet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** As {@link ProductTest}, in the demo: everybody in the municipality has an account and signs in by choosing a name. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, DemoTest.Demo.class})
public @interface DemoTest {

    /** Says what the product otherwise finds out for itself: that the database is its own. It comes after that. */
    final class Demo implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> demo = Map.of("trygghetshjulet.database.embedded", true);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("demo", demo));
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
