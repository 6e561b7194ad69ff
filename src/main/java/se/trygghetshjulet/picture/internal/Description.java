package se.trygghetshjulet.picture.internal;

import java.util.List;
import se.trygghetshjulet.picture.Trend;

/**
 * A problem in the words of the unit that sees it (domain.md 2.2). Text that was left out is empty, never null.
 *
 * @param timePattern season, weekday, time of day
 * @param method how it is done
 * @param exposed groups or objects, never persons
 * @param comparison with a reference value
 * @param affectedUnits ids of the units it concerns
 * @param secrecy chapter and paragraph of OSL; empty when not secret
 */
record Description(
        String crimeType,
        String description,
        String area,
        String timePattern,
        String method,
        String exposed,
        String extent,
        Trend trend,
        String comparison,
        String consequences,
        String perceivedSafety,
        List<String> affectedUnits,
        String secrecy) {

    boolean secret() {
        return !secrecy.isBlank();
    }
}
