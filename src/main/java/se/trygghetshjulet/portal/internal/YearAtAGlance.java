package se.trygghetshjulet.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedPhase;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.CaseProgress;
import se.trygghetshjulet.engine.CaseProgress.Passage;

/** Lays the wheel's plan beside what has happened. */
@Component
class YearAtAGlance {

    private static final String PROCESS = "annual-cycle";

    private final Cycles cycles;
    private final CaseProgress progress;
    private final Clock clock;

    YearAtAGlance(Cycles cycles, CaseProgress progress, Clock clock) {
        this.cycles = cycles;
        this.progress = progress;
        this.clock = clock;
    }

    List<PhaseRow> phases(Year year) {
        List<Passage> passages = progress.passages(PROCESS, year.businessKey());
        boolean cancelled = cycles.cancelled(year.id());
        LocalDate today = SwedishTime.today(clock);
        List<PhaseRow> rows = new ArrayList<>();
        for (PlannedPhase planned : cycles.plan(year.id())) {
            List<Passage> stays = passages.stream()
                    .filter(stay -> stay.activity().equals(planned.phase().activity()))
                    .toList();
            rows.add(row(rows.size() + 1, planned, stays, cancelled, today));
        }
        return rows;
    }

    /** A phase that had to be done again goes on from its first day until the last time it ended. */
    private static PhaseRow row(
            int number, PlannedPhase planned, List<Passage> stays, boolean cancelled, LocalDate today) {
        Optional<LocalDate> started = stays.stream().findFirst().map(stay -> SwedishTime.dateOf(stay.from()));
        Optional<LocalDate> ended = stays.isEmpty()
                ? Optional.empty()
                : stays.get(stays.size() - 1).to().map(SwedishTime::dateOf);
        return new PhaseRow(
                number,
                planned.phase().title(),
                planned.phase().shortTitle(),
                planned.from(),
                planned.to(),
                started,
                ended,
                cancelled ? inCancelledYear(stays) : state(started, ended, planned.to(), today));
    }

    private static PhaseState inCancelledYear(List<Passage> stays) {
        if (stays.isEmpty()) {
            return PhaseState.DROPPED;
        }
        return stays.get(stays.size() - 1).cutShort() ? PhaseState.CANCELLED : PhaseState.DONE;
    }

    private static PhaseState state(
            Optional<LocalDate> started, Optional<LocalDate> ended, LocalDate plannedTo, LocalDate today) {
        if (started.isEmpty()) {
            return PhaseState.COMING;
        }
        if (ended.isPresent()) {
            return PhaseState.DONE;
        }
        return today.isAfter(plannedTo) ? PhaseState.LATE : PhaseState.RUNNING;
    }
}
