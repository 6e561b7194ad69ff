package se.trygghetshjulet.picture.internal;

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
    private final SourceRows sourceRows;
    private final ChosenSeries chosen;

    ImportStatisticsForm(PictureRecord record, PictureRepository pictures, SourceRows sourceRows, ChosenSeries chosen) {
        this.record = record;
        this.pictures = pictures;
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
        boolean firstTime = record.statistics(picture.id()).isEmpty() && picture.previousId() != null;
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
        prefill.putAll(chosen.offered());
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
        rows.stream().filter(row -> !row.has("series")).forEach(row -> checkOwnWords(row, checks));
        chosen.check(rows.stream().filter(row -> row.has("series")).toList(), checks);
        sourceRows.check(answers.rows("leftOut"), checks);
        checks.orRefuse();
        chosen.keep(SeriesOwner.analyst(pictureId, task.text("year")), record.statistics(pictureId), rows);
        sourceRows.keep(pictureId, null, record.statisticsSources(pictureId), answers.rows("leftOut"));
        pictures.save(record.picture(pictureId).awaitingStatistics(false));
        return Map.of();
    }

    /** A row without a series says itself what it is. */
    private static void checkOwnWords(Answers row, Checks checks) {
        checks.filled(row, "dataset", "Skriv vilken datamängd det gäller, eller välj en inläst serie.")
                .filled(row, "period", "Skriv vilken period siffrorna gäller.")
                .filled(row, "remark", "Skriv vad siffrorna visar.");
    }

    private static Map<String, Object> shown(StatisticsChoice choice, boolean lastYears) {
        Map<String, Object> row =
                new LinkedHashMap<>(lastYears ? ChosenSeries.lastYearsRow(choice) : ChosenSeries.row(choice));
        row.put("dataset", choice.dataset());
        row.put("period", choice.period());
        row.put("comparison", choice.comparison());
        return row;
    }
}
