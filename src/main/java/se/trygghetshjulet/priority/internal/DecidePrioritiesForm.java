package se.trygghetshjulet.priority.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.ChangedSituation;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.internal.Priority.Decision;

/** The chair decides on every problem and says why, also for what is left out. The suggestion binds nobody. */
@Component
class DecidePrioritiesForm implements TaskForm {

    private static final String ROWS = "decisions";

    private final PriorityRepository priorities;
    private final LastYear lastYear;
    private final ToWeigh toWeigh;
    private final ProblemContext context;
    private final ChangedSituation changed;
    private final ScoreTables tables;
    private final Organisation organisation;
    private final Clock clock;

    DecidePrioritiesForm(
            PriorityRepository priorities,
            LastYear lastYear,
            ToWeigh toWeigh,
            ProblemContext context,
            ChangedSituation changed,
            ScoreTables tables,
            Organisation organisation,
            Clock clock) {
        this.priorities = priorities;
        this.lastYear = lastYear;
        this.toWeigh = toWeigh;
        this.context = context;
        this.changed = changed;
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
        List<ProblemView> problems = toWeigh.in(pictureId);
        return Map.of(
                "matrix",
                tables.matrix(problems),
                "members",
                tables.members(pictureId),
                "leadRoles",
                leadRoles(),
                "changed",
                changed.behind(pictureId).orElse(""),
                ROWS,
                problems.stream().map(this::row).toList());
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Checks checks = new Checks();
        List<Priority> decided = new ArrayList<>();
        ProblemRows.of(answers, ROWS, toWeigh.in(task.uuid("pictureId"))).forEach((problem, row) -> {
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
        Optional<Priority> earlier = lastYear.decision(problem);
        row.put("earlier", earlier.map(DecidePrioritiesForm::inWords).orElse(""));
        row.putAll(answers(decided ? priority : begunFrom(priority, earlier), problem));
        return row;
    }

    private Map<String, Object> answers(Priority priority, ProblemView problem) {
        Map<String, Object> answers = new HashMap<>();
        Verdict decision = priority.decision() == null ? priority.suggestion() : priority.decision();
        answers.put("decision", decision.name());
        answers.put("motivation", priority.motivation() == null ? "" : priority.motivation());
        answers.put(
                "resources",
                priority.resources() == null ? null : priority.resources().name());
        answers.put("leadRole", mayLead(priority.leadRole()) ? priority.leadRole() : firstContributor(problem));
        return answers;
    }

    /** Last year's words where this year's suggestion is the same; a new suggestion needs a new motivation. */
    private static Priority begunFrom(Priority priority, Optional<Priority> earlier) {
        return earlier.filter(last -> last.decision() == priority.suggestion()).orElse(priority);
    }

    private static String inWords(Priority last) {
        return "%s. %s".formatted(last.decision().label(), last.motivation());
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
