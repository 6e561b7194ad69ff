package se.trygghetshjulet.plan.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** Freezes an endorsed plan together with the causes, problems, picture and endorsements it stands on. */
@Component
class PlanFreezer {

    private final ActionPlanRepository plans;
    private final ProposalRepository proposals;
    private final MeasureRepository measures;
    private final UncoveredProblems uncovered;
    private final SteeringGroup steeringGroup;
    private final CauseCatalogue catalogue;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    PlanFreezer(
            ActionPlanRepository plans,
            ProposalRepository proposals,
            MeasureRepository measures,
            UncoveredProblems uncovered,
            SteeringGroup steeringGroup,
            CauseCatalogue catalogue,
            Snapshots snapshots,
            AuditTrail trail,
            Organisation organisation,
            Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.measures = measures;
        this.uncovered = uncovered;
        this.steeringGroup = steeringGroup;
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.trail = trail;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the plan is not endorsed by both parties */
    void freeze(UUID planId) {
        if (!steeringGroup.endorsed(planId)) {
            throw new IllegalStateException("The plan %s is not endorsed by both parties".formatted(planId));
        }
        ActionPlan plan = plans.save(
                plans.findById(planId).orElseThrow().endorsed(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        List<Endorsement> said = steeringGroup.said(plan);
        String last = said.get(said.size() - 1).person();
        int year = plans.yearOf(planId);
        Snapshot frozen = snapshots.freeze(SnapshotKind.PLAN, planId, content(plan, year, said), last);
        trail.note(
                "system",
                "",
                "action-plan.freeze",
                organisation.municipality().businessKey(year),
                Map.of("planId", planId.toString(), "sha256", frozen.sha256()));
    }

    private FrozenPlan content(ActionPlan plan, int year, List<Endorsement> said) {
        Optional<Snapshot> picture = snapshots.latest(SnapshotKind.PICTURE, plan.pictureId());
        return new FrozenPlan(
                year,
                plan.version(),
                plan.pictureId(),
                picture.map(Snapshot::version).orElse(null),
                picture.map(Snapshot::sha256).orElse(null),
                catalogue.of(plan).problems(),
                uncovered.motivations(plan.id()).entrySet().stream()
                        .map(entry -> new FrozenPlan.Uncovered(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(FrozenPlan.Uncovered::priorityId))
                        .toList(),
                measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(plan.id()),
                proposals.findByPlanId(plan.id()).stream()
                        .sorted(Comparator.comparing(Proposal::unit))
                        .map(PlanFreezer::unit)
                        .toList(),
                said.stream()
                        .map(one -> new FrozenPlan.Approval(
                                one.member(), one.party(), one.person(), one.comment(), one.at()))
                        .toList());
    }

    private static FrozenPlan.UnitAnswer unit(Proposal proposal) {
        return new FrozenPlan.UnitAnswer(
                proposal.unit(),
                proposal.noMeasures(),
                proposal.reason(),
                proposal.fitShort(),
                proposal.fitLong(),
                proposal.gridGaps().stream()
                        .sorted(Comparator.comparing(GridGap::level))
                        .toList());
    }
}
