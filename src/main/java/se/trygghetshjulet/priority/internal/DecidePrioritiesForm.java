package se.trygghetshjulet.priority.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.internal.Priority.Decision;

/** The chair decides on every problem and says why, also for what is left out. The suggestion binds nobody. */
@Component
class DecidePrioritiesForm implements TaskForm {

    private static final String ROWS = "decisions";

    private final PriorityRepository priorities;
    private final Pictures pictures;
    private final ProblemContext context;
    private final ScoreTables tables;
    private final Organisation organisation;
    private final Clock clock;

    DecidePrioritiesForm(
            PriorityRepository priorities,
            Pictures pictures,
            ProblemContext context,
            ScoreTables tables,
            Organisation organisation,
            Clock clock) {
        this.priorities = priorities;
        this.pictures = pictures;
        this.context = context;
        this.tables = tables;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "prioritization.decide-priorities";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        UUID pictureId = task.uuid("pictureId");
        List<ProblemView> problems = pictures.problems(pictureId);
        return Map.of(
                "matrix",
                tables.matrix(problems),
                "members",
                tables.members(pictureId),
                "leadRoles",
                leadRoles(),
                ROWS,
                problems.stream().map(this::row).toList());
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Checks checks = new Checks();
        List<Priority> decided = new ArrayList<>();
        ProblemRows.of(answers, ROWS, pictures.problems(task.uuid("pictureId"))).forEach((problem, row) -> {
            Decision decision = decision(row);
            checks.that(
                    decision.verdict() != Verdict.PRIORITISE || mayLead(decision.leadRole()),
                    row.path("leadRole"),
                    "Välj vem som ska leda orsaksanalysen för problem %d.".formatted(problem.number()));
            decided.add(priority(problem).decided(decision, task.actor(), now));
        });
        checks.orRefuse();
        priorities.saveAll(decided);
        return Map.of();
    }

    private Map<String, Object> row(ProblemView problem) {
        Priority priority = priority(problem);
        boolean decided = priority.decision() != null;
        Map<String, Object> row = context.of(problem);
        row.put("id", problem.id().toString());
        row.put("score", ScoreTables.shown(priority.score()));
        row.put("influence", ScoreTables.shown(priority.influence()));
        row.put("suggested", priority.suggestion().name());
        row.put("suggestion", priority.suggestion().label());
        row.put("reason", priority.suggestionReason());
        row.put("decision", (decided ? priority.decision() : priority.suggestion()).name());
        row.put("motivation", decided ? priority.motivation() : "");
        row.put(
                "resources",
                priority.resources() == null ? null : priority.resources().name());
        row.put("leadRole", priority.leadRole() == null ? firstContributor(problem) : priority.leadRole());
        return row;
    }

    private static Decision decision(Answers row) {
        Verdict verdict = Verdict.valueOf(row.text("decision"));
        return new Decision(
                verdict,
                row.text("motivation"),
                row.has("resources") ? Degree.valueOf(row.text("resources")) : null,
                verdict == Verdict.PRIORITISE ? row.textOrNull("leadRole") : null);
    }

    private Priority priority(ProblemView problem) {
        return priorities.findByProblemId(problem.id()).orElseThrow();
    }

    private String firstContributor(ProblemView problem) {
        return organisation.units().stream()
                .filter(unit -> problem.contributors().contains(unit.id()) && mayLead(unit.responsibleRole()))
                .map(unit -> unit.responsibleRole())
                .findFirst()
                .orElse(null);
    }

    private boolean mayLead(String role) {
        return leadRoles().stream().anyMatch(option -> option.value().equals(role));
    }

    /** Only roles that somebody holds: a task for a vacant role would be nobody's. */
    private List<Option> leadRoles() {
        return organisation.units().stream()
                .filter(unit -> !organisation.holders(unit.responsibleRole()).isEmpty())
                .map(unit -> new Option(unit.name(), unit.responsibleRole()))
                .toList();
    }
}
