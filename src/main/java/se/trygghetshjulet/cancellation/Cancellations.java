package se.trygghetshjulet.cancellation;

import java.util.Optional;
import java.util.UUID;

/** What other modules may know of cancellations. */
public interface Cancellations {

    /** How the year was cancelled; empty when it goes on or was carried through. */
    Optional<CancelledYear> ofCycle(UUID cycleId);
}
