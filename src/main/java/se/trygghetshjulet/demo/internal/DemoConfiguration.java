package se.trygghetshjulet.demo.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.access.DemoMode;

/** The only source of time: movable in the demo, the real one everywhere else. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    /** @param setBy where the demo's clock begins, as a duration from the real time; only the tests have a use for it */
    @Bean
    Clock clock(DemoMode demo, @Value("${trygghetshjulet.demo.clock-set-by:PT0S}") Duration setBy) {
        return demo.active() ? new DemoClock(setBy) : Clock.systemUTC();
    }
}
