package se.trygghetshjulet.deadline.internal;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;

/** A clock of the law runs for the municipality and not for a year. */
@Component
class LegalClockTitles implements CaseTitles {

    private final Organisation organisation;

    LegalClockTitles(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        String ours = organisation.municipality().id();
        return businessKeys.contains(ours)
                ? Map.of(ours, organisation.municipality().name())
                : Map.of();
    }
}
