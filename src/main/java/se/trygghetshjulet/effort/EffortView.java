package se.trygghetshjulet.effort;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An effort, on Swedish days.
 *
 * @param cycleId the year that ran when it began; empty when none did
 * @param endsOn its last day: the day it ended, or while it goes on the day it is planned to; empty when nobody has said
 */
public record EffortView(
        UUID id,
        int number,
        Optional<UUID> cycleId,
        EffortKind kind,
        EffortStanding standing,
        String title,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {}
