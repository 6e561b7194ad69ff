package se.trygghetshjulet.portal.internal.sheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;

/** What people call people, roles and cases; whatever the register does not know keeps its id. */
@Component("sheetNames")
class Names {

    private final Organisation organisation;
    private final ObjectProvider<CaseTitles> titles;

    Names(Organisation organisation, ObjectProvider<CaseTitles> titles) {
        this.organisation = organisation;
        this.titles = titles;
    }

    String person(String id) {
        return organisation.people().stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(id);
    }

    String roles(Collection<String> ids) {
        return ids.stream().map(this::role).collect(Collectors.joining(" eller "));
    }

    String matter(String businessKey) {
        return titles.stream()
                .flatMap(kind -> kind.titles(List.of(businessKey)).values().stream())
                .findFirst()
                .orElse(businessKey);
    }

    private String role(String id) {
        return organisation.roles().stream()
                .filter(role -> role.id().equals(id))
                .map(Role::name)
                .findFirst()
                .orElse(id);
    }
}
