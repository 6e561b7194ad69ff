package se.trygghetshjulet.cycle.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** Ends a year, in its time or before it, and freezes what it came to. */
@Component
class YearEnding {

    private static final String SYSTEM = "system";

    private final CycleRepository cycles;
    private final PlannedMeetings meetings;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    YearEnding(
            CycleRepository cycles,
            PlannedMeetings meetings,
            Snapshots snapshots,
            AuditTrail trail,
            Organisation organisation,
            Clock clock) {
        this.cycles = cycles;
        this.meetings = meetings;
        this.snapshots = snapshots;
        this.trail = trail;
        this.organisation = organisation;
        this.clock = clock;
    }

    void close(UUID cycleId) {
        Cycle closed = cycles.save(cycle(cycleId).closed(now()));
        freeze(closed, SYSTEM);
        trail.note(SYSTEM, "", "annual-cycle.close", businessKey(closed), Map.of("next", closed.year() + 1));
    }

    void cancel(UUID cycleId, String confirmedBy) {
        Cycle cycle = cycle(cycleId);
        if (cycle.closedAt() != null) {
            throw new IllegalStateException("The year %d is closed already".formatted(cycle.year()));
        }
        Cycle cancelled = cycles.save(cycle.cancelled(now()));
        freeze(cancelled, confirmedBy);
        trail.note(SYSTEM, "", "annual-cycle.cancel", businessKey(cancelled), Map.of("confirmedBy", confirmedBy));
    }

    private void freeze(Cycle ended, String by) {
        snapshots.freeze(SnapshotKind.YEAR, ended.id(), new EndedYear(ended, meetings.of(ended.id())), by);
    }

    private Cycle cycle(UUID cycleId) {
        return cycles.findHeldById(cycleId).orElseThrow();
    }

    private String businessKey(Cycle cycle) {
        return organisation.municipality().businessKey(cycle.year());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record EndedYear(Cycle cycle, List<PlannedMeeting> meetings) {}
}
