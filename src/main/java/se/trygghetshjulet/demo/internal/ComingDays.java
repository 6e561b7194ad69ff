package se.trygghetshjulet.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.Meeting;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.Coming;
import se.trygghetshjulet.engine.EngineTime;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;

/** The next days on which something happens in the years that run: what the engine waits for, meetings and last days. */
@Component
class ComingDays {

    /** The clock stops at nine in the morning: what happens later that day has happened on the next. */
    private static final Duration FROM_NINE_TO_MIDNIGHT = Duration.ofHours(15);

    private static final String DEADLINE_WATCH = "deadline-watch";

    private final EngineTime engine;
    private final Cycles cycles;
    private final MeetingCalendar calendar;
    private final Organisation organisation;

    ComingDays(EngineTime engine, Cycles cycles, MeetingCalendar calendar, Organisation organisation) {
        this.engine = engine;
        this.cycles = cycles;
        this.calendar = calendar;
        this.organisation = organisation;
    }

    /** Phases that open by themselves, and the next reminder that is sent. */
    List<Happening> byThemselves(LocalDate today) {
        Map<String, Happening> firstOfEach = new LinkedHashMap<>();
        engine.timersAfter(endOf(today))
                .forEach(timer -> firstOfEach.putIfAbsent(
                        inWords(timer),
                        new Happening(SwedishTime.dateOf(timer.at().plus(FROM_NINE_TO_MIDNIGHT)), inWords(timer))));
        return List.copyOf(firstOfEach.values());
    }

    /** The watch over due dates names where a task stands, not what happens next. */
    private static String inWords(Coming timer) {
        return timer.process().equals(DEADLINE_WATCH) ? "Någon påminns om en frist" : timer.name();
    }

    /** Every organ's next meeting; those that a running year planned for say so. Empty when no year runs. */
    List<Happening> meetings(LocalDate today) {
        List<Planned> planned = cycles.all().stream()
                .filter(year -> year.closedOn().isEmpty())
                .map(year -> new Planned(year, cycles.meetings(year.id())))
                .toList();
        return planned.isEmpty()
                ? List.of()
                : organisation.organs().stream()
                        .flatMap(organ -> nextMeetings(organ, planned, today))
                        .distinct()
                        .sorted(Comparator.comparing(Happening::day))
                        .toList();
    }

    /** The open task whose last day comes next. */
    Optional<Happening> lastDay(LocalDate today) {
        return engine.nextDueTaskAfter(endOf(today)).map(ComingDays::lastDay);
    }

    private static Happening lastDay(Coming task) {
        return new Happening(SwedishTime.dateOf(task.at()), task.name());
    }

    private Stream<Happening> nextMeetings(Organ organ, List<Planned> years, LocalDate today) {
        Optional<LocalDate> next = calendar.next(organ.id(), today).map(Meeting::date);
        Optional<LocalDate> planned = years.stream()
                .flatMap(year -> year.of(organ))
                .map(PlannedMeeting::heldOn)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
        return Stream.of(next, planned)
                .flatMap(Optional::stream)
                .map(day -> new Happening(day, organ.name() + business(organ, day, years)));
    }

    private static String business(Organ organ, LocalDate day, List<Planned> years) {
        String business = years.stream()
                .flatMap(year -> year.of(organ)
                        .filter(meeting -> meeting.heldOn().equals(day))
                        .map(meeting -> inWords(meeting) + " " + year.year().year()))
                .collect(Collectors.joining(" och "));
        return business.isEmpty() ? "" : " (planerat: " + business + ")";
    }

    private static String inWords(PlannedMeeting meeting) {
        return switch (meeting.subject()) {
            case PLAN -> "åtgärdsplanen";
            case REPORT -> "återrapporteringen";
            case AGREEMENT -> "överenskommelsen";
        };
    }

    private static Instant endOf(LocalDate today) {
        return SwedishTime.startOfDay(today.plusDays(1)).minusMillis(1);
    }

    /** A running year and the meetings that it planned for. */
    private record Planned(Year year, List<PlannedMeeting> meetings) {

        Stream<PlannedMeeting> of(Organ organ) {
            return meetings.stream().filter(meeting -> meeting.organ().equals(organ.id()));
        }
    }
}
