package se.trygghetshjulet.priority.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.ChangedSituation;
import se.trygghetshjulet.picture.ProblemView;

/** A member of the steering group judges every problem by the seven criteria, or abstains from one or all. */
@Component
class ScoreForm implements TaskForm {

    private static final String ROWS = "problems";
    private static final String ABSTAIN_ALL = "abstain";
    private static final String ABSTAIN_ONE = "skip";

    private final Scoring scoring;
    private final ScoreSheetRepository sheets;
    private final Scores scores;
    private final ToWeigh toWeigh;
    private final ProblemContext context;
    private final ChangedSituation changed;
    private final Organisation organisation;
    private final Clock clock;

    ScoreForm(
            Scoring scoring,
            ScoreSheetRepository sheets,
            Scores scores,
            ToWeigh toWeigh,
            ProblemContext context,
            ChangedSituation changed,
            Organisation organisation,
            Clock clock) {
        this.scoring = scoring;
        this.sheets = sheets;
        this.scores = scores;
        this.toWeigh = toWeigh;
        this.context = context;
        this.changed = changed;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "prioritization.score";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        UUID pictureId = task.uuid("pictureId");
        return Map.of(
                "memberName",
                organisation.role(task.text("member")).name(),
                "closesOn",
                scoring.of(pictureId).closesOn().toString(),
                "changed",
                changed.behind(pictureId).orElse(""),
                ROWS,
                toWeigh.in(pictureId).stream().map(this::row).toList());
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        UUID pictureId = task.uuid("pictureId");
        boolean abstained = answers.ticked(ABSTAIN_ALL);
        Map<UUID, Map<Criterion, Degree>> judgements =
                abstained ? Map.of() : judgements(answers, toWeigh.in(pictureId));
        ScoreSheet sheet = sheets.save(ScoreSheet.answered(
                scoring.of(pictureId).id(),
                task.text("member"),
                task.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                abstained,
                answers.textOrNull("comment")));
        scores.save(sheet.id(), judgements);
        return Map.of();
    }

    private Map<String, Object> row(ProblemView problem) {
        Map<String, Object> row = context.of(problem);
        row.put("id", problem.id().toString());
        return row;
    }

    private static Map<UUID, Map<Criterion, Degree>> judgements(Answers answers, List<ProblemView> problems) {
        Checks checks = new Checks();
        Map<UUID, Map<Criterion, Degree>> judgements = new LinkedHashMap<>();
        ProblemRows.of(answers, ROWS, problems).forEach((problem, row) -> {
            Map<Criterion, Degree> judgement = row.ticked(ABSTAIN_ONE) ? Map.of() : judgement(row);
            checks.that(
                    row.ticked(ABSTAIN_ONE) || !judgement.isEmpty(),
                    row.path(ABSTAIN_ONE),
                    "Bedöm problem %d med minst ett svar, eller kryssa i att du avstår från det."
                            .formatted(problem.number()));
            judgements.put(problem.id(), judgement);
        });
        checks.orRefuse();
        return judgements;
    }

    private static Map<Criterion, Degree> judgement(Answers row) {
        Map<Criterion, Degree> judgement = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (row.has(criterion.field())) {
                judgement.put(criterion, Degree.valueOf(row.text(criterion.field())));
            }
        }
        return judgement;
    }
}
