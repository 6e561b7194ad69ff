package se.trygghetshjulet.notice.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.organisation.Roles;

/** The pages of this room. */
@Configuration(proxyBeanMethods = false)
class NoticePages {

    static final String DISPATCH = "/utskick";
    static final String MY_MAIL = "/min-post";

    @Bean
    @Order(700)
    Page myMailPage() {
        return Page.forEverybody(MY_MAIL, "Min post");
    }

    @Bean
    @Order(800)
    Page dispatchPage() {
        return Page.forRoles(DISPATCH, "Utskick", Roles.COORDINATOR, Roles.OPERATOR);
    }
}
