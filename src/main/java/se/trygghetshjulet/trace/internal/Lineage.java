package se.trygghetshjulet.trace.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What carries on what: problems, causes and measures by their ids, each with the one before it. A year may make several
 * versions, so the way back to last year can be more than one step long.
 */
record Lineage(Map<UUID, UUID> previous) {

    Lineage {
        previous = Map.copyOf(previous);
    }

    /** The nearest one among the wanted that this one carries on. */
    Optional<UUID> ancestor(UUID id, Set<UUID> wanted) {
        UUID at = id;
        for (int step = 0; step < previous.size(); step++) {
            at = previous.get(at);
            if (at == null) {
                return Optional.empty();
            }
            if (wanted.contains(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
