package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.plan.MeasureView;

/** What the plan and the steering group have said about a measure, for the one who reports or decides on it. */
@Component
class MeasureFacts {

    private final DeviationDecisions decisions;
    private final UnitNames units;

    MeasureFacts(DeviationDecisions decisions, UnitNames units) {
        this.decisions = decisions;
        this.units = units;
    }

    FactTable of(FollowUp followUp, MeasureView measure) {
        LocalDate due = decisions.dueOn(followUp, measure.id(), measure.due());
        FactTable facts = new FactTable()
                .row("Problem", measure.problem())
                .row(
                        "Riktas mot orsak",
                        measure.causes().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .row("Ansvarig", units.name(measure.unit()))
                .row("Mål", measure.goal())
                .row("Indikator", measure.indicator())
                .row("Basvärde", measure.baseValue())
                .row("Målvärde", measure.targetValue())
                .row("Klar senast", due.equals(measure.due()) ? due : "%s (i planen %s)".formatted(due, measure.due()));
        decisions
                .latestBefore(followUp, measure.id())
                .ifPresent(decision -> facts.row(
                        "Styrgruppens beslut " + decision.decidedOn(),
                        decision.inSwedish() + ". " + decision.motivation()));
        return facts;
    }
}
