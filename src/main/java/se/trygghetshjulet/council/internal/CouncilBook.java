package se.trygghetshjulet.council.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.council.CouncilMeetings;
import se.trygghetshjulet.council.HeldMeeting;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;

/** The record of the council. */
@Component
class CouncilBook implements CouncilMeetings {

    private final MeetingRepository meetings;
    private final MatterRepository matters;
    private final Interval interval;
    private final Cycles cycles;
    private final Clock clock;

    CouncilBook(MeetingRepository meetings, MatterRepository matters, Interval interval, Cycles cycles, Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.interval = interval;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public List<HeldMeeting> held() {
        return meetings.findByMinutesIsNotNullOrderByHeldOn().stream()
                .map(this::view)
                .toList();
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
        return latest().or(this::firstYearBegan).map(interval::nextAtLatest);
    }

    /** From when a first meeting is waited for; empty before the municipality's first year. */
    Optional<LocalDate> firstYearBegan() {
        return cycles.all().stream().map(Year::startedOn).min(Comparator.naturalOrder());
    }

    private HeldMeeting view(Meeting meeting) {
        return new HeldMeeting(
                meeting.id(),
                meeting.number(),
                meeting.heldOn(),
                meeting.place(),
                meeting.chair(),
                meeting.chairTitle(),
                meeting.agenda(),
                meeting.present(),
                meeting.minutes(),
                matters(meeting.id()).stream().map(CouncilBook::view).toList());
    }

    private static HeldMeeting.Carried view(Matter matter) {
        return new HeldMeeting.Carried(
                matter.title(),
                matter.description(),
                matter.answer() == null ? "" : matter.answer().inSwedish(),
                matter.comment() == null ? "" : matter.comment());
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
