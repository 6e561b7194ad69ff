package se.trygghetshjulet.picture.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Statistics statistics;
    private final StatisticsChoiceRepository choices;

    ChosenSeries(Statistics statistics, StatisticsChoiceRepository choices) {
        this.statistics = statistics;
        this.choices = choices;
    }

    /** What a form needs for choosing: {@code seriesOptions}, {@code candidates} and {@code noCandidates}. */
    Map<String, Object> offered() {
        List<Map<String, Object>> candidates = statistics.candidates().stream()
                .map(candidate -> Map.<String, Object>of(
                        "why", candidate.kind().swedish(), "title", candidate.title(), "reason", candidate.reason()))
                .toList();
        return Map.of(
                "seriesOptions",
                statistics.choices().stream()
                        .map(choice ->
                                new Option(choice.label(), choice.seriesId().toString()))
                        .toList(),
                "candidates",
                candidates,
                "noCandidates",
                candidates.isEmpty());
    }

    /** The rows of a list of series. A meaning that was written out of the figures is written anew, so it is not shown. */
    static List<Map<String, Object>> rows(List<StatisticsChoice> choices) {
        return choices.stream().map(ChosenSeries::row).toList();
    }

    static Map<String, Object> row(StatisticsChoice choice) {
        boolean own = chart(choice)
                .filter(chart -> choice.remark().startsWith(chart.description()))
                .isEmpty();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("series", choice.seriesId() == null ? null : choice.seriesId().toString());
        row.put("firstYear", choice.firstYear());
        row.put("lastYear", choice.lastYear());
        row.put("remark", own ? choice.remark() : "");
        return row;
    }

    /** A row of last year: the newest figures are wanted, and what the old ones meant is not said of them. */
    static Map<String, Object> lastYearsRow(StatisticsChoice choice) {
        Map<String, Object> row = row(choice);
        if (choice.seriesId() != null) {
            row.put("lastYear", null);
            row.put("remark", "");
        }
        return row;
    }

    /** The same rows as a form would have sent them. */
    static List<Map<String, Object>> answers(List<StatisticsChoice> choices) {
        return choices.stream()
                .map(ChosenSeries::lastYearsRow)
                .map(ChosenSeries::sent)
                .toList();
    }

    private static Map<String, Object> sent(Map<String, Object> row) {
        Map<String, Object> sent = new LinkedHashMap<>(row);
        sent.replaceAll((field, value) -> value instanceof Integer year ? BigDecimal.valueOf(year) : value);
        return sent;
    }

    /** A row that must choose a series. */
    void check(List<Answers> rows, Checks checks) {
        for (Answers row : rows) {
            boolean whole =
                    row.number("firstYear").isEmpty() && row.number("lastYear").isEmpty();
            boolean years = isYear(row, "firstYear") && isYear(row, "lastYear");
            checks.that(
                            whole || years,
                            row.path(isYear(row, "firstYear") ? "lastYear" : "firstYear"),
                            "Skriv året med fyra siffror, eller lämna tomt.")
                    .that(
                            !years || first(row) <= last(row),
                            row.path("lastYear"),
                            "Sista året är före första. Byt plats på dem, eller lämna ett av dem tomt.");
            if (years && first(row) <= last(row)) {
                Optional<SeriesView> series = series(row);
                checks.that(series.isPresent(), row.path("series"), "Välj en serie som finns i listan.")
                        .that(
                                series.isEmpty() || !series.get().own().points().isEmpty(),
                                row.path("firstYear"),
                                "Serien har inga siffror för de åren. Ändra åren eller lämna dem tomma.");
            }
        }
    }

    private static boolean isYear(Answers row, String field) {
        return row.number(field).isEmpty()
                || row.integer(field)
                        .filter(year -> year >= EARLIEST && year <= LATEST)
                        .isPresent();
    }

    private static int first(Answers row) {
        return row.integer("firstYear").orElse(0);
    }

    private static int last(Answers row) {
        return row.integer("lastYear").orElse(Integer.MAX_VALUE);
    }

    private Optional<SeriesView> series(Answers row) {
        try {
            return statistics.series(UUID.fromString(row.text("series")), first(row), last(row));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Puts checked rows in the place of the owner's earlier ones, with the figures of today. */
    void keep(SeriesOwner owner, List<StatisticsChoice> earlier, List<Answers> rows) {
        choices.deleteAll(earlier);
        statistics.forget(owner.consumer(), owner.consumerId());
        List<StatisticsChoice> kept = new ArrayList<>();
        for (Answers row : rows) {
            Optional<SeriesView> series = row.has("series") ? series(row) : Optional.empty();
            kept.add(choice(owner, kept.size() + 1, row, series));
            series.ifPresent(view -> statistics.use(use(owner, view)));
        }
        choices.saveAll(kept);
    }

    /** The row as it is kept. A series says itself what it is; what it means is the person's word, if there is one. */
    private static StatisticsChoice choice(SeriesOwner owner, int position, Answers row, Optional<SeriesView> series) {
        return new StatisticsChoice(
                UUID.randomUUID(),
                owner.pictureId(),
                position,
                series.map(ChosenSeries::dataset).orElse(row.text("dataset")),
                series.map(SeriesView::years).orElse(row.text("period")),
                series.map(ChosenSeries::comparison).orElse(row.text("comparison")),
                row.has("remark")
                        ? row.text("remark")
                        : series.map(ChosenSeries::meaning).orElse(""),
                series.map(SeriesView::seriesId).orElse(null),
                series.map(view -> json(view.chart())).orElse(""),
                owner.contributionId(),
                owner.compiled(),
                series.isPresent() ? row.integer("firstYear").orElse(null) : null,
                series.isPresent() ? row.integer("lastYear").orElse(null) : null,
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

    private static SeriesUse use(SeriesOwner owner, SeriesView view) {
        List<Line.Point> points = view.own().points();
        return new SeriesUse(
                view.seriesId(),
                owner.consumer(),
                owner.consumerId(),
                owner.role(),
                owner.label(),
                points.get(0).period().year(),
                points.get(points.size() - 1).period().lastYear());
    }

    /** Whether the figures have been corrected since they were chosen. */
    boolean revised(StatisticsChoice choice) {
        return choice.seriesId() != null
                && statistics.revised(SeriesOwner.consumerOf(choice), SeriesOwner.consumerIdOf(choice)).stream()
                        .anyMatch(use -> use.seriesId().equals(choice.seriesId()));
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
