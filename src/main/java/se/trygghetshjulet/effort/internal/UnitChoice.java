package se.trygghetshjulet.effort.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;

/** The units that people choose among. */
@Component
class UnitChoice {

    private final Organisation organisation;

    UnitChoice(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Option> options() {
        return options(organisation.units());
    }

    /** Those who are asked for a contribution to the picture. */
    List<Option> contributing() {
        return options(organisation.contributingUnits());
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream().map(unit -> new Option(unit.name(), unit.id())).toList();
    }

    /** The name, or the id of a unit that is gone. */
    String name(String unitId) {
        return ids().contains(unitId) ? organisation.unit(unitId).name() : unitId;
    }

    String names(List<String> unitIds) {
        return unitIds.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Notes when none is chosen, or one that there is not. */
    void check(Answers answers, String field, Checks checks) {
        List<String> chosen = answers.choices(field);
        checks.that(!chosen.isEmpty(), field, "Välj minst en som deltar.")
                .that(
                        ids().containsAll(chosen),
                        field,
                        "En av dem finns inte längre i kommunens organisation. Välj ur listan.");
    }

    private Set<String> ids() {
        return organisation.units().stream().map(Unit::id).collect(Collectors.toSet());
    }
}
