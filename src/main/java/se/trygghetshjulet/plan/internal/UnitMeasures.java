package se.trygghetshjulet.plan.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.plan.Plans;

/** The measures of one unit in one plan, and those of its last plan that it may go on with. */
@Component
class UnitMeasures {

    private final MeasureRepository measures;
    private final ActionPlanRepository plans;
    private final Plans register;
    private final OfferedMeasures offered;
    private final Organisation organisation;
    private final MeasureSeries series;

    UnitMeasures(
            MeasureRepository measures,
            ActionPlanRepository plans,
            Plans register,
            OfferedMeasures offered,
            Organisation organisation,
            MeasureSeries series) {
        this.measures = measures;
        this.plans = plans;
        this.register = register;
        this.offered = offered;
        this.organisation = organisation;
        this.series = series;
    }

    List<Measure> own(Proposal proposal) {
        return measures.findByPlanIdAndUnitAndStruckReasonIsNullOrderByNumber(proposal.planId(), proposal.unit());
    }

    /** The unit's measures in the plan in force, which it may carry on in this one. */
    List<Measure> continuable(Proposal proposal) {
        return register.inForce()
                .filter(inForce -> !inForce.equals(proposal.planId()))
                .map(inForce ->
                        measures.findByPlanIdAndUnitAndStruckReasonIsNullOrderByNumber(inForce, proposal.unit()))
                .orElse(List.of());
    }

    /** Notes rows that claim to be a measure which is not the unit's own, or which stand twice. */
    void checkIdentity(Proposal proposal, List<Answers> rows, Checks checks) {
        Set<String> known = new HashSet<>(known(proposal).keySet());
        known.addAll(offered.ids(proposal.unit()));
        Set<String> seen = new HashSet<>();
        for (Answers row : rows) {
            String id = row.text("id");
            boolean fits = id.isEmpty() || known.contains(id);
            checks.that(
                    fits,
                    row.path("title"),
                    "Åtgärden finns inte längre bland era åtgärder. Ladda om sidan, eller lägg till den som en ny rad.");
            checks.that(
                    id.isEmpty() || seen.add(id) || !fits,
                    row.path("title"),
                    "Samma åtgärd står på två rader. Ta bort den ena.");
        }
    }

    /**
     * Writes the checked rows: new ones get a number, changed ones keep theirs, those left out are removed, and what was
     * proposed to the unit is taken or struck.
     */
    void write(Proposal proposal, Answers answers, Causes causes, String actor) {
        Map<String, Measure> known = known(proposal);
        Set<UUID> kept = new HashSet<>();
        Map<String, UUID> made = new LinkedHashMap<>();
        for (Answers row : answers.rows("measures")) {
            Measure written =
                    measures.save(written(proposal, row, Optional.ofNullable(known.get(row.text("id"))), causes));
            series.note(written);
            kept.add(written.id());
            made.put(row.text("id"), written.id());
        }
        List<Measure> leftOut = own(proposal).stream()
                .filter(measure -> !kept.contains(measure.id()))
                .toList();
        offered.takenAway(leftOut.stream().map(Measure::id).toList(), actor);
        leftOut.forEach(this::delete);
        offered.settle(proposal.unit(), answers, made, actor);
    }

    private void delete(Measure measure) {
        series.forget(measure);
        measures.delete(measure);
    }

    private Measure written(Proposal proposal, Answers row, Optional<Measure> before, Causes causes) {
        Optional<Measure> own = before.filter(measure -> measure.planId().equals(proposal.planId()));
        MeasureContent content =
                MeasureRow.content(row, organisation.unit(proposal.unit()).mailbox());
        Indicator indicator = series.indicator(row, own.map(Measure::indicator).orElse(null));
        Set<UUID> chosen = MeasureRow.causes(row, causes);
        return own.map(measure -> measure.says(content, indicator, chosen))
                .orElseGet(() -> Measure.proposed(
                        proposal.planId(),
                        plans.nextNumber(proposal.planId()),
                        proposal.unit(),
                        before.map(Measure::id).orElse(null),
                        content,
                        indicator,
                        chosen));
    }

    private Map<String, Measure> known(Proposal proposal) {
        Map<String, Measure> known = new LinkedHashMap<>(byId(continuable(proposal)));
        known.putAll(byId(own(proposal)));
        return known;
    }

    private static Map<String, Measure> byId(List<Measure> measures) {
        return measures.stream()
                .collect(Collectors.toMap(measure -> measure.id().toString(), Function.identity()));
    }
}
