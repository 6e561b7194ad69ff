package se.trygghetshjulet.trace.internal;

import java.util.Optional;
import se.trygghetshjulet.priority.Perspective;

/**
 * A cause in a lane.
 *
 * @param acted whether a measure acts on it
 * @param change empty when there is no year before
 */
record CauseNode(int number, Perspective perspective, String description, boolean acted, Optional<Change> change) {

    /** The side of the crime in Swedish. */
    public String side() {
        return switch (perspective) {
            case VICTIM -> "brottsutsatt";
            case OFFENDER -> "gärningsperson";
            case PLACE -> "plats eller situation";
        };
    }
}
