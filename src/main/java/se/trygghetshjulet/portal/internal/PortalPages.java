package se.trygghetshjulet.portal.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;

/** Who may open the portal's pages. */
@Configuration(proxyBeanMethods = false)
class PortalPages {

    /** It names steps, roles and dates and nothing that anybody has written, so all who sign in may see it. */
    @Bean
    @Order(10)
    Page wheelPage() {
        return Page.forEverybody("/hjulet", "Årshjulet");
    }
}
