package se.trygghetshjulet.document.internal.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.access.Page;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;

/** Who may open the page Dokument. */
@Configuration(proxyBeanMethods = false)
class DocumentPages {

    static final String PATH = "/dokument";

    @Bean
    @Order(40)
    Page documentPage(Readers readers) {
        return new Page(PATH, "Dokument", readers.ofAdopted());
    }

    @Bean
    Readers documentReaders(Organisation organisation) {
        Set<String> full = new LinkedHashSet<>(organisation.steeringGroup());
        full.addAll(List.of(
                Roles.STEERING_CHAIR,
                Roles.COORDINATOR,
                Roles.COMMUNITY_POLICE,
                Roles.CASE_OFFICER,
                Roles.REGISTRAR,
                Roles.COMMITTEE_SECRETARY));
        full.addAll(organisation.approvalChain());
        Set<String> open = new LinkedHashSet<>(full);
        open.addAll(List.of(Roles.ANALYST, Roles.COMMUNICATIONS_CITY, Roles.COMMUNICATIONS_POLICE, Roles.READER));
        Set<String> adopted = new LinkedHashSet<>(open);
        organisation.roles().stream()
                .filter(role -> role.unit().isPresent())
                .map(Role::id)
                .filter(role -> !role.equals(Roles.OPERATOR))
                .forEach(adopted::add);
        return new Readers(full, open, adopted);
    }
}
