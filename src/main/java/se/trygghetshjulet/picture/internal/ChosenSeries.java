package se.trygghetshjulet.picture.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.statistics.Chart;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.Statistics;

/** The imported series that a picture builds on: which can be chosen, what they fill in, and the chart that is kept. */
@Component
class ChosenSeries {

    private static final String CONSUMER = "picture";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Statistics statistics;

    ChosenSeries(Statistics statistics) {
        this.statistics = statistics;
    }

    List<Option> options() {
        return statistics.choices().stream()
                .map(choice -> new Option(choice.label(), choice.seriesId().toString()))
                .toList();
    }

    /** What stands out in the figures, for the analyst to look at. */
    List<Map<String, Object>> candidates() {
        return statistics.candidates().stream()
                .map(candidate -> Map.<String, Object>of(
                        "why", candidate.kind().swedish(), "title", candidate.title(), "reason", candidate.reason()))
                .toList();
    }

    /** A row names its data set, period and meaning itself, or chooses a series that does. */
    void check(Answers row, Checks checks) {
        if (row.has("series")) {
            checks.that(series(row).isPresent(), row.path("series"), "Välj en serie som finns i listan.");
            return;
        }
        checks.filled(row, "dataset", "Skriv vilken datamängd det gäller, eller välj en inläst serie.")
                .filled(row, "period", "Skriv vilken period siffrorna gäller.")
                .filled(row, "remark", "Skriv vad siffrorna visar.");
    }

    private Optional<SeriesView> series(Answers row) {
        try {
            return statistics.series(UUID.fromString(row.text("series")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The row as it is kept. A series says itself what it is; what it means is the analyst's word, if there is one. */
    StatisticsChoice choice(UUID pictureId, int position, Answers row) {
        Optional<SeriesView> series = row.has("series") ? series(row) : Optional.empty();
        return new StatisticsChoice(
                UUID.randomUUID(),
                pictureId,
                position,
                series.map(ChosenSeries::dataset).orElse(row.text("dataset")),
                series.map(SeriesView::years).orElse(row.text("period")),
                series.map(ChosenSeries::comparison).orElse(row.text("comparison")),
                row.has("remark")
                        ? row.text("remark")
                        : series.map(ChosenSeries::meaning).orElse(""),
                series.map(SeriesView::seriesId).orElse(null),
                series.map(view -> json(view.chart())).orElse(""),
                null);
    }

    private static String dataset(SeriesView view) {
        return view.title() + ". " + view.attribution();
    }

    private static String comparison(SeriesView view) {
        return view.references().stream().map(Line::name).collect(Collectors.joining(", "));
    }

    private static String meaning(SeriesView view) {
        List<String> sentences = new ArrayList<>(view.findings());
        sentences.addAll(view.cautions());
        return String.join(" ", sentences);
    }

    /** Notes what the picture builds on now, so that a later correction is told. */
    void noteUses(UUID pictureId, String year, List<StatisticsChoice> choices) {
        statistics.forget(CONSUMER, pictureId);
        choices.stream()
                .filter(choice -> choice.seriesId() != null)
                .flatMap(choice -> statistics.series(choice.seriesId()).stream())
                .filter(view -> !view.own().points().isEmpty())
                .forEach(view -> statistics.use(use(pictureId, year, view)));
    }

    private static SeriesUse use(UUID pictureId, String year, SeriesView view) {
        List<Line.Point> points = view.own().points();
        return new SeriesUse(
                view.seriesId(),
                CONSUMER,
                pictureId,
                "Lägesbilden " + year,
                points.get(0).period().year(),
                points.get(points.size() - 1).period().lastYear());
    }

    /** The series whose figures have been corrected since they were chosen. */
    Set<UUID> revised(UUID pictureId) {
        return statistics.revised(CONSUMER, pictureId).stream()
                .map(SeriesUse::seriesId)
                .collect(Collectors.toSet());
    }

    /** The chart that was kept with a choice. */
    static Optional<Chart> chart(StatisticsChoice choice) {
        if (choice.chart().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(choice.chart(), Chart.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The chart of the data set " + choice.id() + " cannot be read", e);
        }
    }

    private static String json(Chart chart) {
        try {
            return JSON.writeValueAsString(chart);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
