package se.trygghetshjulet.demo.internal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.access.DemoMode;

/** The only source of time: movable in the demo, the real one everywhere else. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    Clock clock(DemoMode demo) {
        return demo.active() ? new DemoClock() : Clock.systemUTC();
    }
}
