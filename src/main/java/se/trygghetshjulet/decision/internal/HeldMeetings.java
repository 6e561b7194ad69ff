package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.Meeting;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.SwedishTime;

/** The meetings at which an organ can have taken up a case. */
@Component
class HeldMeetings {

    private final MeetingCalendar calendar;
    private final Decisions decisions;

    HeldMeetings(MeetingCalendar calendar, Decisions decisions) {
        this.calendar = calendar;
        this.decisions = decisions;
    }

    /**
     * Newest first: the organ's meetings up to today that fit after what the organs have already come to in the case, and
     * never before the case was opened. An organ takes it up once a meeting, and none before the organ that it came from.
     */
    List<LocalDate> offered(PoliticalCase about, String organ, LocalDate today) {
        LocalDate earliest = decisions.findByCaseIdOrderByHeldOnAscRecordedAtAsc(about.id()).stream()
                .map(made -> made.organ().equals(organ) || made.outcome() == Outcome.REMITTED
                        ? made.heldOn().plusDays(1)
                        : made.heldOn())
                .max(Comparator.naturalOrder())
                .orElse(SwedishTime.dateOf(about.openedAt()));
        return calendar.meetings(organ).stream()
                .map(Meeting::date)
                .filter(date -> !date.isAfter(today) && !date.isBefore(earliest))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    boolean hasLater(String organ, LocalDate heldOn) {
        return calendar.next(organ, heldOn).isPresent();
    }
}
