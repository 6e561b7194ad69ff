package se.trygghetshjulet.engine.internal.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Somebody of the municipality at work: their own roles, the people they stand in for today, and those people's roles. */
class ActingPerson extends Authentication {

    private final List<String> covered;

    /** @param roles the person's own and the covered people's */
    ActingPerson(String person, List<String> roles, List<String> covered, List<String> tenants) {
        super(person, roles, tenants);
        this.covered = List.copyOf(covered);
    }

    /** Ids of those whom the person stands in for. */
    List<String> covered() {
        return covered;
    }
}
