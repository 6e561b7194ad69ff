package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;

/** What units are called, and how they have answered. A unit that has left the municipality's file since it contributed keeps its id as name. */
@Component
class UnitNames {

    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    String name(String unit) {
        return organisation.units().stream()
                .filter(each -> each.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse(unit);
    }

    String names(List<String> units) {
        return units.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** That the unit has confirmed what it said in an earlier year, in Swedish; empty when it has not. */
    String confirmed(Contribution contribution) {
        if (!contribution.onlyConfirms()) {
            return "";
        }
        return "Bekräftat oförändrat av %s den %s"
                .formatted(organisation.nameOf(contribution.givenBy()), SwedishTime.dateOf(contribution.givenAt()));
    }

    List<Option> options(List<String> units) {
        return units.stream().map(unit -> new Option(name(unit), unit)).toList();
    }
}
