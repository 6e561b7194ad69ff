package se.trygghetshjulet.plan.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.PriorityView;

/** What the other units have proposed for the same plan, by the titles of their measures and the problems they act on. */
@Component
class OthersProposals {

    private final ProposalRepository proposals;
    private final MeasureRepository measures;
    private final Pictures pictures;
    private final Organisation organisation;

    OthersProposals(
            ProposalRepository proposals, MeasureRepository measures, Pictures pictures, Organisation organisation) {
        this.proposals = proposals;
        this.measures = measures;
        this.pictures = pictures;
        this.organisation = organisation;
    }

    /** @param causes those that the plan can act on */
    List<OthersAnswer> than(Proposal own, ActionPlan plan, Causes causes) {
        Set<UUID> open = openProblems(plan);
        return proposals.findByPlanId(plan.id()).stream()
                .filter(other -> !other.id().equals(own.id()) && other.submittedAt() != null)
                .map(other -> new OthersAnswer(
                        organisation.unit(other.unit()).name(),
                        SwedishTime.dateOf(other.submittedAt()),
                        headlines(other, causes, open)))
                .toList();
    }

    private List<String> headlines(Proposal proposal, Causes causes, Set<UUID> open) {
        if (proposal.noMeasures()) {
            return List.of("Inga åtgärder");
        }
        return measures
                .findByPlanIdAndUnitAndStruckReasonIsNullOrderByNumber(proposal.planId(), proposal.unit())
                .stream()
                .filter(measure -> mayBeShown(measure.causeIds(), causes, open))
                .map(measure -> headline(measure, causes))
                .toList();
    }

    /** What a measure does tells of its problem; one that has lost a cause may have lost the secret one. */
    private static boolean mayBeShown(Collection<UUID> causeIds, Causes causes, Set<UUID> open) {
        return !causeIds.isEmpty()
                && causes.know(causeIds)
                && causes.problemsOf(causeIds).stream()
                        .map(PriorityView::problemId)
                        .allMatch(open::contains);
    }

    private static String headline(Measure measure, Causes causes) {
        return causes.problemsOf(measure.causeIds()).stream()
                .map(problem -> "problem " + problem.problemNumber())
                .collect(Collectors.joining(", ", measure.action().title() + " (", ")"));
    }

    private Set<UUID> openProblems(ActionPlan plan) {
        return pictures.problems(plan.pictureId()).stream()
                .filter(problem -> !problem.secret())
                .map(ProblemView::id)
                .collect(Collectors.toSet());
    }
}
