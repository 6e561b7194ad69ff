package se.trygghetshjulet.plan.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.picture.ChangedSituation;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.priority.PriorityView;

/**
 * The plan of a revised picture begins as the decided one. Only units that the change touches are asked: those of a
 * problem that was weighed anew, and those with a measure that has lost its causes.
 */
@Component
class PlanRevision {

    private static final String QUESTION =
            "Lägesbilden är reviderad. Se över era åtgärder och lägg till det som behövs för det som har förändrats:";

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final ProposalRepository proposals;
    private final CauseCatalogue catalogue;
    private final MeasureSeries series;
    private final Priorities priorities;
    private final Pictures pictures;
    private final ChangedSituation changed;
    private final Organisation organisation;

    PlanRevision(
            ActionPlanRepository plans,
            MeasureRepository measures,
            ProposalRepository proposals,
            CauseCatalogue catalogue,
            MeasureSeries series,
            Priorities priorities,
            Pictures pictures,
            ChangedSituation changed,
            Organisation organisation) {
        this.plans = plans;
        this.measures = measures;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.series = series;
        this.priorities = priorities;
        this.pictures = pictures;
        this.changed = changed;
        this.organisation = organisation;
    }

    void carryOn(ActionPlan decided, ActionPlan revised) {
        String question =
                QUESTION + "\n\n" + changed.behind(revised.pictureId()).orElse("");
        Set<String> touched = new HashSet<>(touched(revised.pictureId()));
        touched.addAll(carryMeasures(decided, revised));
        Map<String, Proposal> earlier = proposals.findByPlanId(decided.id()).stream()
                .collect(Collectors.toMap(Proposal::unit, Function.identity()));
        List<Proposal> answers = new ArrayList<>();
        Stream.concat(earlier.keySet().stream(), touched.stream()).distinct().forEach(unit -> {
            Proposal asked = Proposal.asked(revised.id(), unit, revised.proposalRound(), question);
            if (!earlier.containsKey(unit)) {
                answers.add(asked);
            } else if (touched.contains(unit)) {
                answers.add(asked.remembers(earlier.get(unit)));
            } else {
                answers.add(asked.stands(earlier.get(unit)));
            }
        });
        proposals.saveAll(answers);
    }

    /** Returns the units that have a measure without any cause left. */
    private Set<String> carryMeasures(ActionPlan decided, ActionPlan revised) {
        Causes causes = catalogue.of(revised);
        Set<String> uprooted = new HashSet<>();
        for (Measure measure : measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(decided.id())) {
            List<UUID> carried = causes.carryingOn(measure.causeIds());
            if (carried.isEmpty()) {
                uprooted.add(measure.unit());
            } else {
                series.note(measures.save(measure.carriedTo(revised.id(), Set.copyOf(carried))));
            }
        }
        plans.continueNumbers(revised.id(), decided.id());
        return uprooted;
    }

    /** Those who lead a problem that was weighed anew, and those whose contributions named it. */
    private Set<String> touched(UUID pictureId) {
        Set<UUID> standing = priorities.carriedOver(pictureId);
        List<PriorityView> weighedAnew = priorities.prioritized(pictureId).stream()
                .filter(priority -> !standing.contains(priority.id()))
                .toList();
        Set<UUID> problems = weighedAnew.stream().map(PriorityView::problemId).collect(Collectors.toSet());
        Stream<String> leads = weighedAnew.stream()
                .map(PriorityView::leadRole)
                .map(organisation::role)
                .map(Role::unit)
                .flatMap(unit -> unit.stream());
        Stream<String> contributors = pictures.problems(pictureId).stream()
                .filter(problem -> problems.contains(problem.id()))
                .map(ProblemView::contributors)
                .flatMap(List::stream);
        return Stream.concat(leads, contributors).collect(Collectors.toSet());
    }
}
