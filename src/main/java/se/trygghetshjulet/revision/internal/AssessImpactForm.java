package se.trygghetshjulet.revision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.priority.Priorities;

/**
 * The chair says which problems the change touches, and whether it touches the plan. A problem that nothing has been
 * decided about is touched by itself; every other keeps its frozen decision.
 */
@Component
class AssessImpactForm implements TaskForm {

    private final RevisionRepository revisions;
    private final Pictures pictures;
    private final Priorities priorities;
    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    AssessImpactForm(
            RevisionRepository revisions,
            Pictures pictures,
            Priorities priorities,
            Plans plans,
            JdbcClient jdbc,
            Clock clock) {
        this.revisions = revisions;
        this.pictures = pictures;
        this.priorities = priorities;
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "picture-revision.assess-impact";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        List<ProblemView> problems = pictures.problems(task.uuid("pictureId"));
        Set<UUID> decided = priorities.decidedBefore(problems);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("reason", revision(task).reason());
        prefill.put(
                "newProblems",
                problems.stream()
                        .filter(problem -> !decided.contains(problem.id()))
                        .map(problem -> Map.of("number", problem.number(), "title", problem.title()))
                        .toList());
        prefill.put("noNewProblems", decided.size() == problems.size());
        prefill.put(
                "problemOptions",
                problems.stream()
                        .filter(problem -> decided.contains(problem.id()))
                        .map(problem -> new Option(
                                "%d. %s".formatted(problem.number(), problem.title()),
                                problem.id().toString()))
                        .toList());
        prefill.put("touched", List.of());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        UUID pictureId = task.uuid("pictureId");
        List<ProblemView> problems = pictures.problems(pictureId);
        Set<UUID> decided = priorities.decidedBefore(problems);
        Set<UUID> touched = new HashSet<>();
        problems.stream()
                .map(ProblemView::id)
                .filter(id -> !decided.contains(id))
                .forEach(touched::add);
        List<String> named = answers.choices("touched");
        problems.stream()
                .map(ProblemView::id)
                .filter(id -> named.contains(id.toString()))
                .forEach(touched::add);
        boolean plan = "yes".equals(answers.text("planTouched"));
        new Checks()
                .filled(answers, "planTouched", "Välj om åtgärdsplanen behöver prövas på nytt.")
                .filled(answers, "motivation", "Skriv varför det är just detta som berörs, eller varför inget gör det.")
                .that(
                        touched.isEmpty() && !plan || yearIsPlanned(task.uuid("cycleId")),
                        "planTouched",
                        "Årets åtgärdsplan är inte beslutad än. Skicka in när den är beslutad; den nya lägesbilden gäller"
                                + " redan. Uppgiften ligger kvar.")
                .orRefuse();
        priorities.carryOver(pictureId, Integer.parseInt(task.text("year")), touched);
        revisions.save(revision(task)
                .assessed(
                        pictureId,
                        plan,
                        answers.text("motivation"),
                        task.actor(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        touched.forEach(problem -> jdbc.sql("insert into touched_problem (revision_id, problem_id) values (?, ?)")
                .params(task.uuid("revisionId"), problem)
                .update());
        return Map.of("prioritiesTouched", !touched.isEmpty(), "planTouched", plan);
    }

    /** No plan of the year is on its way, and there is a decided one to change. */
    private boolean yearIsPlanned(UUID cycleId) {
        List<PlanView> ofYear = plans.ofCycle(cycleId);
        return ofYear.isEmpty()
                ? plans.inForce().isPresent()
                : ofYear.get(ofYear.size() - 1).approved().orElse(false);
    }

    private Revision revision(OpenTask task) {
        return revisions.findById(task.uuid("revisionId")).orElseThrow();
    }
}
