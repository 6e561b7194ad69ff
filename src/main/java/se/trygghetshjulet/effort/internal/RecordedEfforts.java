package se.trygghetshjulet.effort.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.effort.EffortReport;
import se.trygghetshjulet.effort.EffortStanding;
import se.trygghetshjulet.effort.EffortView;
import se.trygghetshjulet.effort.Efforts;
import se.trygghetshjulet.organisation.Party;

@Component
class RecordedEfforts implements Efforts {

    private final EffortBook book;
    private final EffortReports reports;

    RecordedEfforts(EffortBook book, EffortReports reports) {
        this.book = book;
        this.reports = reports;
    }

    @Override
    public List<EffortView> ongoing() {
        return book.ongoing().stream().map(this::view).toList();
    }

    @Override
    public List<EffortView> all() {
        return book.all().stream().map(this::view).toList();
    }

    @Override
    public EffortReport report(UUID effortId) {
        Effort effort = book.effort(effortId);
        return reports.of(effort, view(effort));
    }

    @Override
    public List<EffortView> between(LocalDate from, LocalDate until) {
        return all().stream()
                .filter(effort -> !effort.startsOn().isAfter(until))
                .filter(effort ->
                        effort.endsOn().map(end -> !end.isBefore(from)).orElse(true))
                .toList();
    }

    private EffortView view(Effort effort) {
        return new EffortView(
                effort.id(),
                effort.number(),
                Optional.ofNullable(effort.cycleId()),
                effort.kind(),
                standing(effort),
                effort.title(),
                effort.startsOn(),
                lastDay(effort));
    }

    private EffortStanding standing(Effort effort) {
        return switch (effort.state()) {
            case CLOSED -> EffortStanding.CLOSED;
            case REFUSED -> EffortStanding.REFUSED;
            case STARTED -> isApproved(effort) ? EffortStanding.UNDER_WAY : EffortStanding.AWAITING_DECISION;
        };
    }

    private boolean isApproved(Effort effort) {
        return book.decisionsOfTheRound(effort.id()).stream()
                        .filter(decision -> decision.verdict() == DecisionVerdict.APPROVE)
                        .count()
                == Party.values().length;
    }

    /** The planned day, or the day it was closed when that came first: the debrief follows after the last day. */
    private static Optional<LocalDate> lastDay(Effort effort) {
        Optional<LocalDate> planned = Optional.ofNullable(effort.endsOn());
        Optional<LocalDate> closed = Optional.ofNullable(effort.endedAt()).map(SwedishTime::dateOf);
        return closed.filter(day -> planned.map(day::isBefore).orElse(true)).or(() -> planned);
    }
}
