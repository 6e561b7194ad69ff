package se.trygghetshjulet.deadline.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;

/** Opens the page Frister for those who may move a deadline. */
@Configuration(proxyBeanMethods = false)
class DeadlinePage {

    static final String PATH = "/frister";

    @Bean
    @Order(30)
    Page deadlines() {
        return Page.forRoles(PATH, "Frister", MovingDeadlines.MOVERS.toArray(String[]::new));
    }
}
