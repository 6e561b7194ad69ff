package se.trygghetshjulet.council.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.deadline.Deadlines;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.engine.Processes;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** What the model {@code strategic-council} asks of the record. Identifiers come as text. */
@ProcessFacade("council")
public class CouncilProcess {

    static final String PROCESS = "strategic-council";

    private static final String SYSTEM = "system";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final CouncilBook book;
    private final Interval interval;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final Processes processes;

    CouncilProcess(
            CouncilBook book,
            Interval interval,
            Deadlines deadlines,
            Organisation organisation,
            Snapshots snapshots,
            AuditTrail trail,
            Processes processes) {
        this.book = book;
        this.interval = interval;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.snapshots = snapshots;
        this.trail = trail;
        this.processes = processes;
    }

    /** When a task that is created now is due. */
    public Date due(String meetingId, String taskId) {
        return deadlines.due(PROCESS + "." + taskId);
    }

    /** The morning of the day that the council is called to. */
    public Date meetingDay(String meetingId) {
        return morningOf(meeting(meetingId).heldOn());
    }

    public boolean hasMatters(String meetingId) {
        return !matters(meetingId).isEmpty();
    }

    /** The matters carried to the steering group, in the order of the minutes. */
    public List<String> matters(String meetingId) {
        return book.matters(UUID.fromString(meetingId)).stream()
                .map(matter -> matter.id().toString())
                .toList();
    }

    /** Freezes the call, the minutes and the answers. */
    public void close(String meetingId) {
        Meeting closed = book.save(meeting(meetingId).closed(book.now()));
        snapshots.freeze(
                SnapshotKind.COUNCIL, closed.id(), new Held(closed, book.matters(closed.id())), closed.minutedBy());
    }

    /** When to begin on the next meeting, so that it is held in time. */
    public Date nextCall(String meetingId) {
        return morningOf(interval.prepareFrom(meeting(meetingId).heldOn()));
    }

    /** Begins on the next meeting, unless somebody has done so already. */
    public void startNext(String meetingId) {
        Meeting previous = meeting(meetingId);
        if (book.isLatest(previous)) {
            Meeting next = book.begin(SYSTEM);
            trail.note(SYSTEM, "", PROCESS + ".next", businessKey(next), Map.of("after", businessKey(previous)));
            processes.start(PROCESS, businessKey(next), Map.of("meetingId", next.id()));
        }
    }

    String businessKey(Meeting meeting) {
        return "%s-rad-%d".formatted(organisation.municipality().id(), meeting.number());
    }

    private Meeting meeting(String meetingId) {
        return book.meeting(UUID.fromString(meetingId));
    }

    private static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(SwedishTime.ZONE).toInstant());
    }

    private record Held(Meeting meeting, List<Matter> matters) {}
}
