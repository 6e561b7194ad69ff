package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The analyst chooses data sets, says what they show beside a reference value, and which sources were left out. */
@Component
class ImportStatisticsForm implements TaskForm {

    private final PictureRecord record;
    private final PictureRepository pictures;
    private final StatisticsChoiceRepository statistics;
    private final SourceRows sourceRows;
    private final ChosenSeries chosen;

    ImportStatisticsForm(
            PictureRecord record,
            PictureRepository pictures,
            StatisticsChoiceRepository statistics,
            SourceRows sourceRows,
            ChosenSeries chosen) {
        this.record = record;
        this.pictures = pictures;
        this.statistics = statistics;
        this.sourceRows = sourceRows;
        this.chosen = chosen;
    }

    @Override
    public String task() {
        return "situational-picture.import-statistics";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        PictureContent content = record.content(task.uuid("pictureId"));
        Picture picture = content.picture();
        boolean firstTime = content.statistics().isEmpty() && picture.previousId() != null;
        UUID shown = firstTime ? picture.previousId() : picture.id();
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("questionsText", FormText.shown(picture.approach().questions()));
        prefill.put("sourcesText", FormText.shown(picture.approach().sources()));
        prefill.put(
                "requestText",
                content.returned()
                        .map(review -> FormText.shown(review.remark()))
                        .orElse(""));
        prefill.put("seriesOptions", chosen.options());
        List<Map<String, Object>> candidates = chosen.candidates();
        prefill.put("candidates", candidates);
        prefill.put("noCandidates", candidates.isEmpty());
        prefill.put(
                "datasets",
                record.statistics(shown).stream()
                        .map(choice -> shown(choice, firstTime))
                        .toList());
        prefill.put(
                "leftOut",
                record.statisticsSources(shown).stream().map(SourceRows::shown).toList());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        UUID pictureId = task.uuid("pictureId");
        List<Answers> rows = answers.rows("datasets");
        Checks checks = new Checks()
                .that(!rows.isEmpty(), "datasets", "Lägg till minst en datamängd: lägesbilden ska bygga på kunskap.");
        for (Answers row : rows) {
            chosen.check(row, checks);
        }
        sourceRows.check(answers.rows("leftOut"), checks);
        checks.orRefuse();
        statistics.deleteAll(record.statistics(pictureId));
        List<StatisticsChoice> choices = choices(pictureId, rows);
        statistics.saveAll(choices);
        chosen.noteUses(pictureId, task.text("year"), choices);
        sourceRows.keep(pictureId, null, record.statisticsSources(pictureId), answers.rows("leftOut"));
        pictures.save(record.picture(pictureId).awaitingStatistics(false));
        return Map.of();
    }

    private List<StatisticsChoice> choices(UUID pictureId, List<Answers> rows) {
        List<StatisticsChoice> choices = new ArrayList<>();
        for (Answers row : rows) {
            choices.add(chosen.choice(pictureId, choices.size() + 1, row));
        }
        return choices;
    }

    /** What last year's figures meant is not said of this year's. */
    private static Map<String, Object> shown(StatisticsChoice choice, boolean lastYears) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("series", choice.seriesId() == null ? null : choice.seriesId().toString());
        row.put("dataset", choice.dataset());
        row.put("period", choice.period());
        row.put("comparison", choice.comparison());
        row.put("remark", lastYears && choice.seriesId() != null ? "" : choice.remark());
        return row;
    }
}
