package se.trygghetshjulet.picture.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;

/** The coordinator makes one picture of everybody's contributions: the three lawful parts, and duplicates merged. */
@Component
class CompilePictureForm implements TaskForm {

    private final PictureRecord record;
    private final PictureOverview overview;
    private final PictureRepository pictures;
    private final ProblemRepository problems;
    private final UnitNames units;
    private final ChosenSeries chosen;

    CompilePictureForm(
            PictureRecord record,
            PictureOverview overview,
            PictureRepository pictures,
            ProblemRepository problems,
            UnitNames units,
            ChosenSeries chosen) {
        this.record = record;
        this.overview = overview;
        this.pictures = pictures;
        this.problems = problems;
        this.units = units;
        this.chosen = chosen;
    }

    @Override
    public String task() {
        return "situational-picture.compile";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        PictureContent content = record.content(task.uuid("pictureId"));
        LawfulParts parts = content.picture().parts();
        Map<String, Object> prefill =
                new HashMap<>(overview.of(content.picture().id()));
        prefill.put("year", task.text("year"));
        prefill.putAll(chosen.offered());
        prefill.put(
                "series",
                ChosenSeries.rows(record.addedStatistics(content.picture().id())));
        prefill.put("extent", parts.extent());
        prefill.put("consequences", parts.consequences());
        prefill.put("otherInformation", parts.otherInformation());
        prefill.put("noOtherInformation", !parts.noOtherInformationReason().isBlank());
        prefill.put("noOtherInformationReason", parts.noOtherInformationReason());
        prefill.put("analysis", parts.analysis());
        prefill.put(
                "problems",
                content.problems().stream()
                        .map(problem -> row(problem, content))
                        .toList());
        prefill.put(
                "problemOptions",
                content.problems().stream()
                        .map(problem -> new Option(problem.label(), Integer.toString(problem.number())))
                        .toList());
        return prefill;
    }

    private Map<String, Object> row(Problem problem, PictureContent content) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", problem.id().toString());
        row.put("number", problem.number());
        row.put(
                "reportedBy",
                units.name(content.contribution(problem.contributionId()).unit()));
        row.put("title", problem.title());
        row.put("analysis", problem.analysis());
        row.put(
                "mergedInto",
                mergeTarget(problem, content)
                        .map(target -> Integer.toString(target.number()))
                        .orElse(null));
        return row;
    }

    /** What the coordinator has decided; before that, the merge of last year when both problems are carried on. */
    private Optional<Problem> mergeTarget(Problem problem, PictureContent content) {
        if (problem.merged()) {
            return content.problems().stream()
                    .filter(each -> each.id().equals(problem.mergedInto()))
                    .findFirst();
        }
        if (problem.previousProblemId() == null || !content.reviews().isEmpty()) {
            return Optional.empty();
        }
        UUID lastYearsTarget = problems.findById(problem.previousProblemId())
                .map(Problem::mergedInto)
                .orElse(null);
        return content.problems().stream()
                .filter(each -> lastYearsTarget != null && lastYearsTarget.equals(each.previousProblemId()))
                .findFirst();
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        PictureContent content = record.content(task.uuid("pictureId"));
        LawfulParts parts = parts(answers);
        Compilation compilation = new Compilation(content.problems(), answers.rows("problems"));
        Checks checks = new Checks();
        if (answers.ticked("noOtherInformation")) {
            checks.filled(
                    answers,
                    "noOtherInformationReason",
                    "Motivera varför det inte finns någon ytterligare information (4 § 2).");
        }
        parts.missing().forEach(error -> checks.that(false, error.field(), error.message()));
        checks.that(
                !answers.ticked("noOtherInformation") || !answers.has("otherInformation"),
                "noOtherInformation",
                "Du har skrivit annan information och samtidigt kryssat i att den saknas. Ta bort det ena.");
        compilation.check(checks);
        chosen.check(answers.rows("series"), checks);
        checks.orRefuse();
        pictures.save(content.picture().compiled(parts));
        problems.saveAll(compilation.changed());
        UUID pictureId = content.picture().id();
        chosen.keep(
                SeriesOwner.coordinator(pictureId, task.text("year")),
                record.addedStatistics(pictureId),
                answers.rows("series"));
        return Map.of();
    }

    private static LawfulParts parts(Answers answers) {
        return new LawfulParts(
                answers.text("extent"),
                answers.text("consequences"),
                answers.text("otherInformation"),
                answers.ticked("noOtherInformation") ? answers.text("noOtherInformationReason") : "",
                answers.text("analysis"));
    }
}
