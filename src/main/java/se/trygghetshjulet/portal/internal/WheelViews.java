package se.trygghetshjulet.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.compliance.LawCheck.Standing;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.deadline.LegalClocks;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.deadline.RunningClock;
import se.trygghetshjulet.portal.internal.WheelView.Now;

/** Puts together what the page Årshjulet shows of a year. */
@Component
class WheelViews {

    /** What a reader looks through; the rest is counted by whom it waits for. */
    static final int TASKS_SHOWN = 25;

    private final Cycles cycles;
    private final YearAtAGlance glance;
    private final WaitingTasks waiting;
    private final KeyDates keyDates;
    private final EffortRows efforts;
    private final LegalClocks legalClocks;
    private final Clock clock;

    WheelViews(
            Cycles cycles,
            YearAtAGlance glance,
            WaitingTasks waiting,
            KeyDates keyDates,
            EffortRows efforts,
            LegalClocks legalClocks,
            Clock clock) {
        this.cycles = cycles;
        this.glance = glance;
        this.waiting = waiting;
        this.keyDates = keyDates;
        this.efforts = efforts;
        this.legalClocks = legalClocks;
        this.clock = clock;
    }

    /** @param hasPart whether the reader has a part in the year, and may see what efforts are called */
    WheelView of(Year year, String reader, boolean hasPart, Standing law) {
        LocalDate today = SwedishTime.today(clock);
        WheelDrawing drawing = new WheelDrawing(year.year());
        List<PhaseRow> phases = glance.phases(year);
        boolean cancelled = cycles.cancelled(year.id());
        List<KeyDate> dates = keyDates.of(year, drawing, today).stream()
                .filter(date -> !cancelled || !date.on().isAfter(year.closedOn().orElseThrow()))
                .toList();
        return new WheelView(
                year,
                today,
                now(year, phases, today),
                phases,
                phases.stream().flatMap(phase -> drawing.arcs(phase).stream()).toList(),
                efforts.of(year.year(), drawing, today, hasPart),
                dates,
                legal(law, today),
                waiting.byHolder(year.businessKey()),
                waiting.first(year.businessKey(), reader, TASKS_SHOWN),
                dates.stream().filter(date -> !date.passed()).findFirst().orElse(null),
                drawing.hand(today).orElse(null));
    }

    private Now now(Year year, List<PhaseRow> phases, LocalDate today) {
        if (year.closedOn().isPresent()) {
            return new Now(
                    cycles.cancelled(year.id()) ? "Avbrutet" : "Avslutat",
                    year.closedOn().get().toString());
        }
        return phases.stream()
                .filter(phase -> phase.state() == PhaseState.RUNNING || phase.state() == PhaseState.LATE)
                .findFirst()
                .map(phase -> new Now(phase.shortTitle(), distance(today, phase.plannedTo())))
                .orElseGet(() -> phases.stream()
                        .filter(phase -> phase.state() == PhaseState.COMING)
                        .findFirst()
                        .map(phase -> new Now(phase.shortTitle(), "börjar " + phase.plannedFrom()))
                        .orElse(new Now("", "")));
    }

    private static String distance(LocalDate today, LocalDate planned) {
        long days = ChronoUnit.DAYS.between(today, planned);
        if (days == 0) {
            return "klar i dag enligt plan";
        }
        String count = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagar";
        return days > 0 ? count + " kvar" : count + " efter plan";
    }

    private List<LegalRow> legal(Standing law, LocalDate today) {
        List<RunningClock> running = legalClocks.running();
        return Arrays.stream(LegalMatter.values())
                .map(matter -> running.stream()
                        .filter(one -> one.matter() == matter)
                        .findFirst()
                        .map(clock -> LegalRow.again(clock, today))
                        .orElseGet(() -> LegalRow.never(
                                matter, matter == LegalMatter.PLAN ? law.planFollowedUpBy() : Optional.empty(), today)))
                .toList();
    }
}
