package se.trygghetshjulet.portal.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;

/** What people call people, roles and cases; whatever the register does not know keeps its id. */
@Component
public class Names {

    private final Organisation organisation;
    private final CaseNames cases;

    Names(Organisation organisation, CaseNames cases) {
        this.organisation = organisation;
        this.cases = cases;
    }

    public String person(String id) {
        return organisation.nameOf(id);
    }

    public String roles(Collection<String> ids) {
        return ids.stream().map(this::role).collect(Collectors.joining(" eller "));
    }

    public String matter(String businessKey) {
        return cases.of(businessKey);
    }

    /** @return by business key */
    public Map<String, String> matters(Collection<String> businessKeys) {
        return cases.of(businessKeys);
    }

    /**
     * As {@link #matters}, in words that nobody has written.
     *
     * @return by business key
     */
    public Map<String, String> plainMatters(Collection<String> businessKeys) {
        return cases.plain(businessKeys);
    }

    private String role(String id) {
        return organisation.roles().stream()
                .filter(role -> role.id().equals(id))
                .map(Role::name)
                .findFirst()
                .orElse(id);
    }
}
