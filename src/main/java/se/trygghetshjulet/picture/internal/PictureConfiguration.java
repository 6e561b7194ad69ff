package se.trygghetshjulet.picture.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.access.Page;

/** Opens the address that carries a suggestion into a contribution. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

    @Bean
    Page suggestions() {
        return Page.outsideTheMenu(SuggestionController.PATH);
    }
}
