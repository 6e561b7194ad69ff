package se.trygghetshjulet.trace.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.document.ReadingRights;

/** Who may open the page Spårbarhet: those who may read the documents, since it shows what stands in them. */
@Configuration(proxyBeanMethods = false)
class TracePage {

    static final String PATH = "/sparbarhet";

    @Bean
    @Order(25)
    Page tracePageDoor(ReadingRights rights) {
        return new Page(PATH, "Spårbarhet", rights.openTo());
    }
}
