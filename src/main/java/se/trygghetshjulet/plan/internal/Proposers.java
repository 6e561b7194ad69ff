package se.trygghetshjulet.plan.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Unit;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.MeasureProposals;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.priority.PriorityView;

/** Which units are asked for measures. */
@Component
class Proposers {

    private final Organisation organisation;
    private final Priorities priorities;
    private final Pictures pictures;
    private final ActionPlanRepository plans;
    private final ProposalRepository proposals;
    private final MeasureProposals offered;

    Proposers(
            Organisation organisation,
            Priorities priorities,
            Pictures pictures,
            ActionPlanRepository plans,
            ProposalRepository proposals,
            MeasureProposals offered) {
        this.organisation = organisation;
        this.priorities = priorities;
        this.pictures = pictures;
        this.plans = plans;
        this.proposals = proposals;
        this.offered = offered;
    }

    /**
     * Those who lead a prioritised problem, those whose contributions named it, those to whom measures have been proposed, and
     * always the police.
     */
    List<String> concerned(UUID pictureId) {
        List<PriorityView> prioritized = priorities.prioritized(pictureId);
        Set<UUID> problems = prioritized.stream().map(PriorityView::problemId).collect(Collectors.toSet());
        Set<String> concerned = new HashSet<>();
        prioritized.forEach(
                problem -> organisation.role(problem.leadRole()).unit().ifPresent(concerned::add));
        pictures.problems(pictureId).stream()
                .filter(problem -> problems.contains(problem.id()))
                .forEach(problem -> concerned.addAll(problem.contributors()));
        organisation.units().stream()
                .filter(unit -> unit.party() == Party.POLICE)
                .map(Unit::id)
                .forEach(concerned::add);
        concerned.addAll(offered.units());
        return inOrder(concerned);
    }

    /** Those asked in the plan's current round. The answer does not shrink when they answer. */
    List<String> asked(UUID planId) {
        int round = plans.findById(planId).orElseThrow().proposalRound();
        return inOrder(proposals.findByPlanId(planId).stream()
                .filter(proposal -> proposal.askedRound() == round)
                .map(Proposal::unit)
                .toList());
    }

    /** Asks units for more, in a new round. */
    ActionPlan askAgain(ActionPlan plan, Collection<String> units, String question) {
        ActionPlan next = plans.save(plan.asksForMore());
        for (String unit : units) {
            Proposal proposal = proposals
                    .findByPlanIdAndUnit(plan.id(), unit)
                    .map(earlier -> earlier.askedAgain(next.proposalRound(), question))
                    .orElseGet(() -> Proposal.asked(plan.id(), unit, next.proposalRound(), question));
            proposals.save(proposal);
        }
        return next;
    }

    private List<String> inOrder(Collection<String> units) {
        return organisation.units().stream()
                .map(Unit::id)
                .filter(units::contains)
                .toList();
    }
}
