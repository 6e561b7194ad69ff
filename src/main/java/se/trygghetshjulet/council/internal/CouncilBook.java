package se.trygghetshjulet.council.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.council.CouncilMeetings;

/** The record of the council. */
@Component
class CouncilBook implements CouncilMeetings {

    private final MeetingRepository meetings;
    private final MatterRepository matters;
    private final Interval interval;
    private final Clock clock;

    CouncilBook(MeetingRepository meetings, MatterRepository matters, Interval interval, Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> latest() {
        return latestHeld().map(Meeting::heldOn);
    }

    @Override
    public Optional<String> chairOfLatest() {
        return latestHeld().map(meeting -> meeting.chair() + ", " + meeting.chairTitle());
    }

    @Override
    public Optional<LocalDate> nextAtLatest() {
        return latest().map(interval::nextAtLatest);
    }

    LocalDate today() {
        return SwedishTime.today(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Meeting meeting(UUID id) {
        return meetings.findById(id).orElseThrow();
    }

    /** A new meeting, which remains to be called. */
    Meeting begin(String by) {
        return meetings.save(Meeting.started(meetings.nextNumber(), now(), by));
    }

    Optional<Meeting> latestHeld() {
        return meetings.findFirstByMinutesIsNotNullOrderByHeldOnDesc();
    }

    /** A meeting that is begun and not over. */
    Optional<Meeting> ongoing() {
        return meetings.findFirstByClosedAtIsNullOrderByNumberDesc();
    }

    boolean isLatest(Meeting meeting) {
        return meetings.findFirstByOrderByNumberDesc()
                .filter(latest -> latest.id().equals(meeting.id()))
                .isPresent();
    }

    Meeting save(Meeting meeting) {
        return meetings.save(meeting);
    }

    Matter save(Matter matter) {
        return matters.save(matter);
    }

    Matter matter(UUID id) {
        return matters.findById(id).orElseThrow();
    }

    List<Matter> matters(UUID meetingId) {
        return matters.findByMeetingIdOrderByNumber(meetingId);
    }
}
