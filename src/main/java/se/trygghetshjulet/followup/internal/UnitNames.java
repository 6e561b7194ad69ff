package se.trygghetshjulet.followup.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;

/** Names of units. A plan may name a unit that the municipality no longer has; then its id is all there is. */
@Component
class UnitNames {

    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    String name(String unitId) {
        return organisation.units().stream()
                .filter(unit -> unit.id().equals(unitId))
                .map(Unit::name)
                .findFirst()
                .orElse(unitId);
    }
}
