package se.trygghetshjulet.deputy.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.trygghetshjulet.access.Page;

/** Everybody who has signed in finds the page: anybody may be away. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeputyPage {

    static final String PATH = "/ersattare";

    @Bean
    @Order(50)
    Page deputies() {
        return Page.forEverybody(PATH, "Ersättare");
    }
}
