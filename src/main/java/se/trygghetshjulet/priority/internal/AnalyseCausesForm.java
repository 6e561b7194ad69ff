package se.trygghetshjulet.priority.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.EarlierAnswer.Line;
import se.trygghetshjulet.engine.EarlierAnswer.Passage;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.Perspective;

/** The lead of a prioritised problem finds its causes, one perspective at a time, so that measures can point to them. */
@Component
class AnalyseCausesForm implements TaskForm {

    private static final String ROWS = "causes";
    private static final String CARRIED_ON =
            "Orsakerna från förra analysen är ifyllda. Behåll dem som stämmer, ändra det som är nytt och ta bort resten.";

    private final PriorityRepository priorities;
    private final CauseRepository causes;
    private final LastYear lastYear;
    private final Pictures pictures;
    private final ProblemContext context;
    private final Clock clock;

    AnalyseCausesForm(
            PriorityRepository priorities,
            CauseRepository causes,
            LastYear lastYear,
            Pictures pictures,
            ProblemContext context,
            Clock clock) {
        this.priorities = priorities;
        this.causes = causes;
        this.lastYear = lastYear;
        this.pictures = pictures;
        this.context = context;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "prioritization.analyse-causes";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Priority priority = priority(task);
        ProblemView problem = problem(task, priority);
        Map<String, Object> prefill = context.of(problem);
        prefill.put("decisionMotivation", ProblemContext.shown(priority.motivation()));
        List<Cause> known = standing(priority.id());
        List<Cause> earlier = known.isEmpty() ? lastYear.causes(problem) : List.of();
        prefill.put("earlier", earlier.isEmpty() ? "" : CARRIED_ON);
        prefill.put(ROWS, rows(known.isEmpty() ? earlier : known));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        UUID priorityId = task.uuid("priorityId");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NumberedCauses numbered = new NumberedCauses(
                priorityId,
                causes.findByPriorityIdOrderByNumber(priorityId),
                lastYear.causes(problem(task, priority(task))));
        causes.saveAll(numbered.after(CauseRows.read(answers, ROWS), task.actor(), now));
        return Map.of();
    }

    /** The causes have to be weighed against the problem as it is now, so they are never confirmed as they stand. */
    @Override
    public Optional<EarlierAnswer> earlier(OpenTask task) {
        List<Cause> found = lastYear.causes(problem(task, priority(task)));
        return found.stream()
                .max(Comparator.comparing(Cause::analysedAt))
                .map(latest -> new EarlierAnswer(
                        "Orsakerna i förra analysen",
                        latest.analysedBy(),
                        SwedishTime.dateOf(latest.analysedAt()),
                        OptionalInt.empty(),
                        found.stream().map(AnalyseCausesForm::passage).toList()));
    }

    private static Passage passage(Cause cause) {
        return new Passage(
                "Orsak " + cause.number(),
                List.of(new Line("", cause.description()), new Line("Bygger på", cause.support())));
    }

    private Priority priority(OpenTask task) {
        return priorities.findById(task.uuid("priorityId")).orElseThrow();
    }

    private ProblemView problem(OpenTask task, Priority priority) {
        return pictures.problems(task.uuid("pictureId")).stream()
                .filter(problem -> problem.id().equals(priority.problemId()))
                .findFirst()
                .orElseThrow();
    }

    private List<Cause> standing(UUID priorityId) {
        return causes.findByPriorityIdOrderByNumber(priorityId).stream()
                .filter(Cause::stands)
                .toList();
    }

    /** One empty row a perspective when nothing has been found yet. */
    private static List<Map<String, Object>> rows(List<Cause> found) {
        return found.isEmpty()
                ? Stream.of(Perspective.values())
                        .map(AnalyseCausesForm::emptyRow)
                        .toList()
                : found.stream().map(AnalyseCausesForm::row).toList();
    }

    private static Map<String, Object> row(Cause cause) {
        return Map.of(
                "id", cause.id().toString(),
                "perspective", cause.perspective().name(),
                "directness", cause.directness().name(),
                "description", cause.description(),
                "support", cause.support(),
                "influenceable", cause.influenceable().name());
    }

    private static Map<String, Object> emptyRow(Perspective perspective) {
        return Map.of("perspective", perspective.name());
    }
}
