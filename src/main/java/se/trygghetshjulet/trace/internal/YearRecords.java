package se.trygghetshjulet.trace.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.ReportedMeasure;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.PriorityView;
import se.trygghetshjulet.priority.WeighedProblem;

/**
 * What the record holds of a year that makes a picture.
 *
 * @param pictureId the picture that the plan builds on; before there is a plan, the newest
 * @param priorities highest rank first
 * @param planId the newest plan of the year that is approved, otherwise the newest; empty before there is one
 * @param replaced measures of the versions of the plan before it, which reports may name
 * @param followUps of this year and those after it, oldest first
 * @param planCase the matter in which the organs decide on the plan; empty before there is one
 * @param hidden what this reader may not read
 */
record YearRecords(
        Year year,
        UUID pictureId,
        List<ProblemView> problems,
        List<PriorityView> priorities,
        List<WeighedProblem> decided,
        Optional<UUID> planId,
        List<MeasureDetails> measures,
        Set<UUID> replaced,
        List<Reason> withoutMeasure,
        List<FollowUpView> followUps,
        Optional<CaseView> planCase,
        Hidden hidden) {

    /** Why a prioritised problem has no measure. */
    record Reason(UUID priorityId, String text) {}

    /**
     * What is withheld.
     *
     * @param ids problems marked with secrecy, their causes and the measures against them
     * @param problemNumbers those problems as the open documents name them
     * @param measuresOfNoProblem measures that no cause says what they act on: they may act on a secret problem
     */
    record Hidden(Set<UUID> ids, List<Integer> problemNumbers, int measuresOfNoProblem) {

        static final Hidden NOTHING = new Hidden(Set.of(), List.of(), 0);
    }

    /** The same year without what is marked with secrecy. Only what surely belongs to an open problem is left. */
    YearRecords open() {
        Set<UUID> shown = problems.stream()
                .filter(problem -> !problem.secret())
                .map(ProblemView::id)
                .collect(Collectors.toSet());
        List<PriorityView> openPriorities = priorities.stream()
                .filter(priority -> shown.contains(priority.problemId()))
                .toList();
        Set<UUID> openPriorityIds =
                openPriorities.stream().map(PriorityView::id).collect(Collectors.toSet());
        List<MeasureDetails> openMeasures = measures.stream()
                .filter(measure -> !measure.measure().secret())
                .filter(measure -> measure.priorityId() != null && openPriorityIds.contains(measure.priorityId()))
                .toList();
        return new YearRecords(
                year,
                pictureId,
                problems.stream().filter(problem -> !problem.secret()).toList(),
                openPriorities,
                decided.stream()
                        .filter(problem -> shown.contains(problem.problemId()))
                        .toList(),
                planId,
                openMeasures,
                replaced,
                withoutMeasure.stream()
                        .filter(reason -> openPriorityIds.contains(reason.priorityId()))
                        .toList(),
                followUps.stream().map(YearRecords::open).toList(),
                planCase,
                new Hidden(
                        idsBut(shown, openPriorityIds, openMeasures),
                        problems.stream()
                                .filter(ProblemView::secret)
                                .map(ProblemView::number)
                                .toList(),
                        (int) measures.stream()
                                .filter(measure -> measure.priorityId() == null)
                                .count()));
    }

    private Set<UUID> idsBut(Set<UUID> shown, Set<UUID> openPriorities, List<MeasureDetails> openMeasures) {
        Stream<UUID> hiddenProblems =
                problems.stream().map(ProblemView::id).filter(problem -> !shown.contains(problem));
        Stream<UUID> hiddenCauses = priorities.stream()
                .filter(priority -> !openPriorities.contains(priority.id()))
                .flatMap(priority -> priority.causes().stream())
                .map(CauseView::id);
        Stream<UUID> hiddenMeasures = measures.stream()
                .filter(measure -> !openMeasures.contains(measure))
                .map(measure -> measure.measure().id());
        return Stream.of(hiddenProblems, hiddenCauses, hiddenMeasures)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** The causes and measures that the next year may carry on. */
    Set<UUID> continuable() {
        return Stream.concat(
                        priorities.stream()
                                .flatMap(priority -> priority.causes().stream())
                                .map(CauseView::id),
                        measures.stream().map(measure -> measure.measure().id()))
                .collect(Collectors.toSet());
    }

    private static FollowUpView open(FollowUpView followUp) {
        return new FollowUpView(
                followUp.id(),
                followUp.cycleId(),
                followUp.year(),
                followUp.kind(),
                followUp.completedOn(),
                followUp.reportedOn(),
                "",
                "",
                "",
                followUp.measures().stream()
                        .filter(measure -> !measure.secret())
                        .toList());
    }

    /** Whether a follow-up of this plan has been concluded: then every measure should have been reported. */
    boolean followedUp() {
        Set<UUID> ids = measures.stream().map(measure -> measure.measure().id()).collect(Collectors.toSet());
        return followUps.stream()
                .filter(followUp -> followUp.completedOn().isPresent())
                .flatMap(followUp -> followUp.measures().stream())
                .map(ReportedMeasure::measureId)
                .anyMatch(ids::contains);
    }
}
