package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.plan.MeasureProposals;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.UnitAnswer;
import se.trygghetshjulet.plan.Plans;

@Component
class PlanRegister implements Plans {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final ProposalRepository proposals;
    private final UncoveredProblems uncovered;
    private final CauseCatalogue catalogue;
    private final Pictures pictures;
    private final MeasureProposals offered;
    private final Organisation organisation;

    PlanRegister(
            ActionPlanRepository plans,
            MeasureRepository measures,
            ProposalRepository proposals,
            UncoveredProblems uncovered,
            CauseCatalogue catalogue,
            Pictures pictures,
            MeasureProposals offered,
            Organisation organisation) {
        this.plans = plans;
        this.measures = measures;
        this.proposals = proposals;
        this.uncovered = uncovered;
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.offered = offered;
        this.organisation = organisation;
    }

    @Override
    public Optional<UUID> inForce() {
        return plans.newestDecided().or(plans::newestEndorsed).map(ActionPlan::id);
    }

    @Override
    public List<MeasureView> measures(UUID planId) {
        ActionPlan plan = plans.findById(planId).orElseThrow();
        Causes causes = catalogue.of(plan);
        Set<UUID> secret = secretProblems(plan);
        return measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(planId).stream()
                .map(measure -> view(measure, causes, secret))
                .toList();
    }

    @Override
    public List<PlanView> ofCycle(UUID cycleId) {
        return plans.findByCycleIdOrderByVersion(cycleId).stream()
                .map(plan -> view(plan.id()))
                .toList();
    }

    @Override
    public Set<String> secretTitles() {
        return measures.secretTitles();
    }

    @Override
    public PlanView view(UUID planId) {
        ActionPlan plan = plans.findById(planId).orElseThrow();
        Causes causes = catalogue.of(plan);
        Map<UUID, MeasureView> views =
                measures(planId).stream().collect(Collectors.toMap(MeasureView::id, Function.identity()));
        Map<UUID, String> origins = offered.origins(views.keySet());
        return new PlanView(
                planId,
                plan.cycleId(),
                plan.pictureId(),
                plans.yearOf(planId),
                plan.version(),
                Optional.ofNullable(plan.endorsedAt()).map(SwedishTime::dateOf),
                Optional.ofNullable(plan.decidedOn()),
                Optional.ofNullable(plan.approved()),
                causes.problems(),
                uncovered.motivations(planId),
                measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(planId).stream()
                        .map(measure ->
                                WholeMeasure.of(measure, views.get(measure.id()), causes, origins.get(measure.id())))
                        .toList(),
                proposals.findByPlanId(planId).stream()
                        .map(PlanRegister::answer)
                        .toList());
    }

    private static UnitAnswer answer(Proposal proposal) {
        return new UnitAnswer(
                proposal.unit(),
                proposal.noMeasures() ? proposal.reason() : "",
                proposal.gridGaps().stream()
                        .collect(Collectors.toMap(gap -> gap.level().label(), GridGap::motivation)));
    }

    private Set<UUID> secretProblems(ActionPlan plan) {
        return pictures.problems(plan.pictureId()).stream()
                .filter(ProblemView::secret)
                .map(ProblemView::id)
                .collect(Collectors.toSet());
    }

    private MeasureView view(Measure measure, Causes causes, Set<UUID> secret) {
        Indicator indicator = measure.indicator();
        return new MeasureView(
                measure.id(),
                measure.number(),
                measure.action().title(),
                Wording.problem(causes.problemOf(measure)),
                causes.numbersOf(measure),
                measure.unit(),
                organisation.unit(measure.unit()).responsibleRole(),
                measure.action().goal(),
                indicator == null ? null : indicator.name(),
                indicator == null ? null : indicator.baseValue(),
                indicator == null ? null : indicator.targetValue(),
                indicator == null ? null : indicator.seriesId(),
                measure.content().timing().startsOn(),
                measure.content().timing().dueOn(),
                measure.continuesId(),
                causes.problemsOf(measure.causeIds()).stream()
                        .anyMatch(problem -> secret.contains(problem.problemId())));
    }
}
