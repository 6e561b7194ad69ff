package se.trygghetshjulet.portal.internal.sheet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.access.Page;

/** Opens the address of the task page, where the links of the mails lead; the task says who may see it. */
@Configuration(proxyBeanMethods = false)
class SheetPages {

    static final String PATH = "/uppgift";
    static final String TASK = PATH + "/{task:[A-Za-z0-9-]{1,64}}";

    @Bean
    Page taskPage() {
        return Page.outsideTheMenu(PATH);
    }
}
