package se.trygghetshjulet.cycle.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;

@Component
class YearTitles implements CaseTitles {

    private final Organisation organisation;

    YearTitles(Organisation organisation) {
        this.organisation = organisation;
    }

    /** A year is called by its number, whatever the record says about it. */
    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        Map<String, String> titles = new HashMap<>();
        CaseTitles.numbered(businessKeys, organisation.municipality().id() + "-")
                .forEach((year, key) -> titles.put(key, "Året " + year));
        return titles;
    }
}
