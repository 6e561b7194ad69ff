package se.trygghetshjulet.compliance.internal.web;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;

/** Who may open the page Lagkoll: all who have a part in the year. Those who only run the system have none. */
@Configuration(proxyBeanMethods = false)
class CompliancePage {

    static final String PATH = "/lagkoll";

    @Bean
    @Order(20)
    Page lawCheckPage(Organisation organisation) {
        String[] roles = organisation.roles().stream()
                .map(Role::id)
                .filter(Predicate.not(Roles.OPERATOR::equals))
                .toArray(String[]::new);
        return Page.forRoles(PATH, "Lagkoll", roles);
    }
}
