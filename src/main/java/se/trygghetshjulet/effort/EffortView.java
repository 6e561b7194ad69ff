package se.trygghetshjulet.effort;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An effort that goes on.
 *
 * @param cycleId the year that ran when it began; empty when none did
 * @param endsOn its last day; empty when it has none
 */
public record EffortView(
        UUID id,
        int number,
        Optional<UUID> cycleId,
        EffortKind kind,
        String title,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {}
