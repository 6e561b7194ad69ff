package se.trygghetshjulet.demo.internal.past;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Rehearsal;
import se.trygghetshjulet.engine.Rehearsal.Step;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.statistics.FigureFiles;

/**
 * Plays the municipality's past, one working day after the other, as if everybody had been at work. It keeps nothing of
 * its own: where it has come to is what the clock and the open tasks say, so one that was interrupted goes on.
 */
class Filling {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    /** People answer one to five working days before the last day. */
    private static final int EARLIEST = 5;

    /** A day on which nobody may answer yet, such as one before the meeting, is tried again; not for ever. */
    private static final int PATIENCE_IN_DAYS = 15;

    private final DemoPast past;
    private final Answers answers;
    private final Rehearsal people;
    private final Organisation organisation;
    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final MeetingCalendar calendar;
    private final FigureFiles figures;
    private final Consumer<LocalDate> clock;
    private final Map<String, Integer> refusals = new HashMap<>();

    /** @param clock moves the time of the product to the morning of a day */
    Filling(
            StoryFile file,
            DemoPast past,
            Rehearsal people,
            Organisation organisation,
            Cycles cycles,
            WorkingDays workingDays,
            MeetingCalendar calendar,
            FigureFiles figures,
            Consumer<LocalDate> clock) {
        this.past = past;
        this.answers = new Answers(file, past);
        this.people = people;
        this.organisation = organisation;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.calendar = calendar;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Plays from the day until the demo's own.
     *
     * @throws IllegalStateException that says which task nobody could answer, and why
     */
    void playFrom(LocalDate from) {
        people.undisturbed(() -> play(from));
    }

    private void play(LocalDate from) {
        for (LocalDate day = workingDays.onOrAfter(from); !day.isAfter(past.lastDay()); day = workingDays.next(day)) {
            clock.accept(day);
            people.catchUp();
            begin(day);
            while (answerWhatIsTimely(day)) {
                people.catchUp();
            }
        }
    }

    private void begin(LocalDate day) {
        int year = day.getYear();
        boolean started = cycles.all().stream().anyMatch(known -> known.year() == year);
        if (!started && !day.isBefore(past.begins().atYear(year))) {
            LOG.info("Demon fylls: året {} börjar", year);
            starts("coordinator", "annual-cycle", yearToStart(year));
        }
        past.started().forEach(start -> beginBeside(start, day));
        past.figures().stream()
                .filter(file -> day.equals(workingDays.onOrAfter(file.on())))
                .forEach(this::takeIn);
        people.catchUp();
    }

    private Map<String, Object> yearToStart(int year) {
        Map<String, Object> answers = new HashMap<>(Map.of("year", year, "variant", "FULL"));
        answers.putAll(meetings("plan_", past.planMeetings().atYear(year)));
        answers.putAll(meetings("report_", past.reportMeetings().atYear(year + 1)));
        return answers;
    }

    private Map<String, String> meetings(String field, LocalDate from) {
        List<String> organs = organisation.organs().stream().map(Organ::id).toList();
        return calendar.chain(organs, from).orElseThrow().stream()
                .collect(Collectors.toMap(meeting -> field + meeting.organ(), meeting -> meeting.date()
                        .toString()));
    }

    /** Whether it has been started before is asked of the engine: the day may be played for the second time. */
    private void beginBeside(DemoPast.Start start, LocalDate day) {
        long due = past.started().stream()
                .filter(other ->
                        other.process().equals(start.process()) && !other.on().isAfter(start.on()))
                .count();
        if (!day.isBefore(start.on()) && people.started(start.process()) < due) {
            starts(start.by(), start.process(), Answers.onThe(day, start.answers()));
        }
    }

    private void takeIn(DemoPast.Figures file) {
        try (InputStream content = new ClassPathResource("demo/" + file.file()).getInputStream()) {
            figures.takeIn(file.file(), content, holder(file.by()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void starts(String role, String process, Map<String, Object> with) {
        people.starts(holder(role), process, with);
    }

    /** @return whether anything was done, so that more may have become possible */
    private boolean answerWhatIsTimely(LocalDate day) {
        boolean answered = false;
        for (Step step : people.openSteps()) {
            if (answers.knows(step) && !day.isBefore(dayOf(step, day)) && answer(step, day)) {
                answered = true;
            }
        }
        return answered;
    }

    private LocalDate dayOf(Step step, LocalDate today) {
        return step.due()
                .map(SwedishTime::dateOf)
                .map(due -> workingDays.minus(due, daysBefore(step)))
                .orElse(today);
    }

    private int daysBefore(Step step) {
        return past.early().getOrDefault(step.step(), 1 + Math.floorMod(spread(step), EARLIEST));
    }

    private static int spread(Step step) {
        return (step.step() + step.role() + step.businessKey()).hashCode();
    }

    private boolean answer(Step step, LocalDate day) {
        String person = step.assignee().orElseGet(() -> holder(step.role()));
        try {
            Sheet sheet = answers.fill(step, people.opens(person, step.id()), day);
            people.submits(person, step.id(), sheet.sent());
            return true;
        } catch (FormRefused refused) {
            if (refusals.merge(step.id(), 1, Integer::sum) > PATIENCE_IN_DAYS) {
                throw new IllegalStateException(
                        "%s kunde inte svara på %s: %s".formatted(person, step.step(), refused.getMessage()), refused);
            }
            return false;
        }
    }

    private String holder(String role) {
        return organisation.holders(role).get(0).id();
    }
}
