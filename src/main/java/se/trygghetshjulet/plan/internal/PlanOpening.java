package se.trygghetshjulet.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens a version of the plan. One that answers a rejection begins with everything the rejected one had; one after a decided
 * plan revises it.
 */
@Component
class PlanOpening {

    private final ActionPlanRepository plans;
    private final ProposalRepository proposals;
    private final MeasureRepository measures;
    private final Proposers proposers;
    private final MeasureSeries series;
    private final PlanRevision revision;
    private final Clock clock;

    PlanOpening(
            ActionPlanRepository plans,
            ProposalRepository proposals,
            MeasureRepository measures,
            Proposers proposers,
            MeasureSeries series,
            PlanRevision revision,
            Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.measures = measures;
        this.proposers = proposers;
        this.series = series;
        this.revision = revision;
        this.clock = clock;
    }

    ActionPlan open(UUID cycleId, UUID pictureId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<ActionPlan> earlier = plans.findFirstByCycleIdOrderByVersionDesc(cycleId);
        ActionPlan plan = plans.save(earlier.map(previous -> ActionPlan.after(previous, pictureId, now))
                .orElseGet(() -> ActionPlan.first(cycleId, pictureId, now)));
        Map<String, Proposal> remembered = Map.of();
        Optional<ActionPlan> revised = earlier.filter(previous -> Boolean.TRUE.equals(previous.approved()));
        if (revised.isPresent()) {
            revision.carryOn(revised.get(), plan);
            return plan;
        }
        if (plan.previousId() != null) {
            copyMeasures(plan);
            remembered = proposals.findByPlanId(plan.previousId()).stream()
                    .collect(Collectors.toMap(Proposal::unit, Function.identity()));
        }
        for (String unit : proposers.concerned(pictureId)) {
            Proposal asked = Proposal.asked(plan.id(), unit, plan.proposalRound(), null);
            proposals.save(remembered.containsKey(unit) ? remembered.get(unit).carriedTo(asked) : asked);
        }
        return plan;
    }

    private void copyMeasures(ActionPlan plan) {
        for (Measure measure : measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(plan.previousId())) {
            series.forget(measure);
            series.note(measures.save(measure.copiedTo(plan.id())));
        }
        plans.continueNumbers(plan.id(), plan.previousId());
    }
}
