package se.trygghetshjulet.priority.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.priority.PriorityView;
import se.trygghetshjulet.priority.WeighedProblem;

/** The priorities as the record has them. */
@Component
class RecordedPriorities implements Priorities {

    private static final Comparator<Priority> BY_SCORE =
            Comparator.comparing(Priority::score, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final PrioritizationRepository prioritizations;
    private final PriorityRepository priorities;
    private final CauseRepository causes;
    private final Pictures pictures;
    private final LastYear lastYear;
    private final Scoring scoring;
    private final ToWeigh toWeigh;

    RecordedPriorities(
            PrioritizationRepository prioritizations,
            PriorityRepository priorities,
            CauseRepository causes,
            Pictures pictures,
            LastYear lastYear,
            Scoring scoring,
            ToWeigh toWeigh) {
        this.prioritizations = prioritizations;
        this.priorities = priorities;
        this.causes = causes;
        this.pictures = pictures;
        this.lastYear = lastYear;
        this.scoring = scoring;
        this.toWeigh = toWeigh;
    }

    @Override
    public List<PriorityView> prioritized(UUID pictureId) {
        Map<UUID, ProblemView> problems =
                pictures.problems(pictureId).stream().collect(Collectors.toMap(ProblemView::id, Function.identity()));
        return prioritizations
                .findByPictureId(pictureId)
                .map(prioritization -> priorities.findByPrioritizationId(prioritization.id()).stream()
                        .filter(priority -> priority.prioritised() && problems.containsKey(priority.problemId()))
                        .sorted(BY_SCORE.reversed().thenComparing(priority -> problems.get(priority.problemId())
                                .number()))
                        .map(priority -> view(priority, problems.get(priority.problemId())))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<WeighedProblem> decided(UUID pictureId) {
        return pictures.problems(pictureId).stream()
                .flatMap(problem -> priorities.findByProblemId(problem.id()).stream()
                        .filter(priority -> priority.decision() != null)
                        .map(priority -> new WeighedProblem(
                                problem.id(),
                                problem.number(),
                                problem.title(),
                                priority.decision().label(),
                                priority.motivation(),
                                SwedishTime.dateOf(priority.decidedAt()))))
                .toList();
    }

    @Override
    public Set<UUID> decidedBefore(List<ProblemView> problems) {
        return problems.stream()
                .filter(problem -> lastYear.decision(problem).isPresent())
                .map(ProblemView::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void carryOver(UUID pictureId, int year, Set<UUID> touched) {
        scoring.open(pictureId, year);
        UUID prioritization = scoring.of(pictureId).id();
        pictures.problems(pictureId).stream()
                .filter(problem -> !touched.contains(problem.id()))
                .forEach(problem -> {
                    Priority earlier = lastYear.decision(problem).orElseThrow();
                    Priority standing = priorities.save(earlier.carriedTo(prioritization, problem.id()));
                    causes.saveAll(causes.findByPriorityIdOrderByNumber(earlier.id()).stream()
                            .map(cause -> cause.carriedTo(standing.id()))
                            .toList());
                });
    }

    @Override
    public Set<UUID> carriedOver(UUID pictureId) {
        return toWeigh.carriedOver(pictureId).stream().map(Priority::id).collect(Collectors.toSet());
    }

    private PriorityView view(Priority priority, ProblemView problem) {
        return new PriorityView(
                priority.id(),
                problem.id(),
                problem.number(),
                problem.title(),
                priority.leadRole(),
                causes.findByPriorityIdOrderByNumber(priority.id()).stream()
                        .filter(Cause::stands)
                        .map(cause -> new CauseView(
                                cause.id(),
                                cause.number(),
                                cause.perspective(),
                                cause.description(),
                                cause.previousCauseId()))
                        .toList());
    }
}
