package se.trygghetshjulet.portal.internal.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Faults;
import se.trygghetshjulet.engine.Faults.Fault;
import se.trygghetshjulet.engine.ProcessRuns.Run;
import se.trygghetshjulet.engine.ProcessRuns.State;
import se.trygghetshjulet.engine.RunCourse;
import se.trygghetshjulet.engine.RunCourse.Kind;
import se.trygghetshjulet.engine.RunCourse.Stay;
import se.trygghetshjulet.portal.internal.Names;

/** Puts the way of one process and its faults into words. */
@Component
class RunDetails {

    private static final int LONGEST_MESSAGE = 500;

    private final Faults faults;
    private final Names names;
    private final Clock clock;

    RunDetails(Faults faults, Names names, Clock clock) {
        this.faults = faults;
        this.names = names;
        this.clock = clock;
    }

    List<Step> steps(RunCourse course) {
        Instant now = clock.instant();
        return course.stays().stream()
                .map(stay -> step(stay, now, course.failed().contains(stay.activity())))
                .toList();
    }

    /** Only operations get to see what the engine says. */
    List<Failure> faults(Run run, Reader reader) {
        if (run.state() != State.STOPPED) {
            return List.of();
        }
        return faults.of(run.id()).stream().map(fault -> failure(fault, reader)).toList();
    }

    private Failure failure(Fault fault, Reader reader) {
        return new Failure(
                fault.id(),
                inWords(fault.name()),
                SwedishTime.minuteOf(fault.since()),
                Spans.count(fault.tries(), "gång", "gånger"),
                reader.operates() ? shortened(fault.message()) : "");
    }

    static String inWords(String step) {
        return step.isEmpty() ? "ett steg utan namn" : "”" + step + "”";
    }

    private Step step(Stay stay, Instant now, boolean failed) {
        return new Step(
                stay.name(),
                state(stay, failed),
                day(stay.from()),
                stay.to().map(RunDetails::day).orElse(""),
                moment(stay)
                        ? ""
                        : Spans.inWords(Duration.between(stay.from(), stay.to().orElse(now))),
                by(stay),
                stay.called().orElse(""));
    }

    private static String state(Stay stay, boolean failed) {
        if (stay.to().isEmpty()) {
            return failed ? "stopped" : "now";
        }
        return stay.brokenOff() ? "broken-off" : "done";
    }

    /** What the product does by itself, and an event that has happened, take no time that anybody counts. */
    private static boolean moment(Stay stay) {
        return stay.to().isPresent()
                && (stay.kind() == Kind.EVENT || stay.kind() == Kind.PRODUCT)
                && Duration.between(stay.from(), stay.to().get()).compareTo(Duration.ofMinutes(1)) < 0;
    }

    private String by(Stay stay) {
        return switch (stay.kind()) {
            case PERSON ->
                stay.person()
                        .map(names::person)
                        .orElseGet(() -> stay.roles().isEmpty() ? "–" : names.roles(stay.roles()));
            case PRODUCT -> "Systemet";
            case PROCESS, EVENT -> "–";
        };
    }

    private static String shortened(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + " …" : message;
    }

    private static String day(Instant at) {
        return SwedishTime.dateOf(at).toString();
    }

    /**
     * A row of the table that says what the diagram shows.
     *
     * @param state {@code now}, {@code stopped}, {@code done} or {@code broken-off}
     * @param began the Swedish day
     * @param ended the Swedish day; empty while it goes on
     * @param lasted how long it took, or has taken so far; empty for what takes no time
     * @param by who did it, has it or is waited for
     * @param called the instance that ran as this step; empty for other steps
     */
    record Step(String name, String state, String began, String ended, String lasted, String by, String called) {}

    /**
     * @param step what the step is called
     * @param since when it was given up, in Swedish time
     * @param message what the engine says; empty for those who do not operate the product
     */
    record Failure(String id, String step, String since, String tries, String message) {}
}
