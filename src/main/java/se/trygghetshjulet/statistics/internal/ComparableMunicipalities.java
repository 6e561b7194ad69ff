package se.trygghetshjulet.statistics.internal;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.internal.reading.Regions;

/**
 * Which municipalities are alike (SKR:s kommungrupper), as a setting: {@code trygghetshjulet.statistics.comparable.<id>}
 * holds the others in the group of the municipality with that id.
 */
@ConfigurationProperties("trygghetshjulet.statistics")
record ComparableMunicipalities(Map<String, List<String>> comparable) {

    ComparableMunicipalities {
        comparable = comparable == null ? Map.of() : Map.copyOf(comparable);
    }

    /** The others in the group; empty when the setting does not say. */
    List<Area> of(Organisation organisation) {
        return comparable.getOrDefault(organisation.municipality().id(), List.of()).stream()
                .map(name -> Regions.ofSweden()
                        .known(name)
                        .orElseThrow(() -> new IllegalStateException(
                                "trygghetshjulet.statistics.comparable: ingen kommun heter " + name)))
                .toList();
    }
}
