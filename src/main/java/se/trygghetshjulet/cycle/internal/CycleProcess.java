package se.trygghetshjulet.cycle.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** What the model {@code annual-cycle} asks of the record. */
@ProcessFacade("cycle")
public class CycleProcess {

    private static final String SYSTEM = "system";

    private final CycleRepository cycles;
    private final PlannedMeetings meetings;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    CycleProcess(
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

    /** Closes the year and freezes what it came to. */
    public void close(String cycleId) {
        Cycle cycle = cycles.findById(UUID.fromString(cycleId)).orElseThrow();
        Cycle closed = cycles.save(cycle.closed(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        snapshots.freeze(SnapshotKind.YEAR, closed.id(), new ClosedYear(closed, meetings.of(closed.id())), SYSTEM);
        String businessKey = organisation.municipality().businessKey(closed.year());
        trail.note(SYSTEM, "", "annual-cycle.close", businessKey, Map.of("next", closed.year() + 1));
    }

    private record ClosedYear(Cycle cycle, List<PlannedMeeting> meetings) {}
}
