package se.trygghetshjulet.portal.internal.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedPhase;

/** What comes next in the year, for somebody for whom nothing waits. */
@Component
class NextInTheYear {

    private final Cycles cycles;
    private final Clock clock;

    NextInTheYear(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The phase that is planned to begin next in a year that is not closed. */
    Optional<PlannedPhase> phase() {
        LocalDate today = SwedishTime.today(clock);
        return cycles.all().stream()
                .filter(year -> year.closedOn().isEmpty())
                .flatMap(year -> cycles.plan(year.id()).stream())
                .filter(phase -> phase.from().isAfter(today))
                .min(Comparator.comparing(PlannedPhase::from));
    }
}
