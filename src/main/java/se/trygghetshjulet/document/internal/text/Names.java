package se.trygghetshjulet.document.internal.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.Unit;

/** What units and parties are called. A record may name a unit that the municipality no longer has. */
@Component
class Names {

    private final Organisation organisation;

    Names(Organisation organisation) {
        this.organisation = organisation;
    }

    String unit(String id) {
        return organisation.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse(id);
    }

    String units(Collection<String> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining(", "));
    }

    String role(String id) {
        return organisation.roles().stream()
                .filter(role -> role.id().equals(id))
                .map(Role::name)
                .findFirst()
                .orElse(id);
    }

    String city() {
        return organisation.partyName(Party.CITY);
    }

    String police() {
        return organisation.partyName(Party.POLICE);
    }

    /** Who to ask about minutes. */
    List<String> secretary() {
        return List.of(organisation.role(Roles.COMMITTEE_SECRETARY).name());
    }

    /** Who to ask about the work as a whole. */
    List<String> coordinator() {
        return List.of(organisation.role(Roles.COORDINATOR).name());
    }
}
