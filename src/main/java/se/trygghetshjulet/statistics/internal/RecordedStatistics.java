package se.trygghetshjulet.statistics.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.Candidate;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.SeriesChoice;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.Units;

/** Answers out of the database. */
@Component
class RecordedStatistics implements Statistics {

    private final SeriesStore store;
    private final References references;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Found found = new Found("", List.of());

    RecordedStatistics(SeriesStore store, References references, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.references = references;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands out changes only with an import, and every figure has to be looked at to find it. */
    private record Found(String editions, List<Candidate> candidates) {}

    @Override
    public List<SeriesChoice> choices() {
        return store.choices(references.municipality());
    }

    @Override
    public Optional<SeriesView> series(UUID seriesId) {
        return series(seriesId, 0, Integer.MAX_VALUE);
    }

    @Override
    public Optional<SeriesView> series(UUID seriesId, int firstYear, int lastYear) {
        return store.find(seriesId).map(series -> view(series, firstYear, lastYear));
    }

    private SeriesView view(SeriesRow series, int firstYear, int lastYear) {
        List<FigureRow> whole = store.figures(series.id());
        List<FigureRow> shown = oneKind(References.latestDefinition(whole)).stream()
                .filter(figure -> figure.year() >= firstYear && figure.year() <= lastYear)
                .toList();
        Line own = new Line(
                series.areaName(),
                series.area(),
                shown.stream().map(FigureRow::point).toList());
        List<Line> beside = references.of(series);
        return new SeriesView(
                series.id(),
                series.indicator(),
                series.unit(),
                series.sample(),
                series.dataset(),
                "Källa: " + series.publisher(),
                own,
                beside,
                new Findings(series.unit()).of(own, beside),
                Cautions.of(series.unit(), shown, whole, counts(series, shown)));
    }

    /** Years and months are never in the same line; the kind that the series has most of is shown. */
    private static List<FigureRow> oneKind(List<FigureRow> figures) {
        Map<Period.Kind, Long> kinds = figures.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        figure -> figure.period().kind(), java.util.stream.Collectors.counting()));
        return kinds.entrySet().stream()
                .max(Map.Entry.<Period.Kind, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> figures.stream()
                        .filter(figure -> figure.period().kind() == most.getKey())
                        .toList())
                .orElse(List.of());
    }

    private List<FigureRow> counts(SeriesRow series, List<FigureRow> shown) {
        if (series.unit().equals(Units.COUNT)) {
            return shown;
        }
        Area area = series.area();
        return Optional.ofNullable(
                        store.sameIndicator(series, Units.COUNT, List.of(area)).get(area))
                .map(counted -> store.figures(counted.id()))
                .orElse(List.of());
    }

    @Override
    public List<Candidate> candidates() {
        String editions = jdbc.sql("select coalesce(string_agg(id::text, ',' order by id), '') from statistics_edition")
                .query(String.class)
                .single();
        Found known = found;
        if (!known.editions().equals(editions)) {
            known = new Found(editions, search());
            found = known;
        }
        return known.candidates();
    }

    private List<Candidate> search() {
        return choices().stream()
                .filter(choice -> choice.area().equals(references.municipality()))
                .filter(choice -> !choice.unit().equals(Units.COUNT))
                .flatMap(choice -> store.find(choice.seriesId()).stream())
                .flatMap(series -> CandidateRule.of(series, view(series, 0, Integer.MAX_VALUE)).stream())
                .sorted(Comparator.comparing(CandidateRule.Found::strength).reversed())
                .map(CandidateRule.Found::candidate)
                .toList();
    }

    @Override
    public List<Candidate> candidates(UUID seriesId) {
        return store.find(seriesId).stream()
                .flatMap(series -> CandidateRule.of(series, view(series, 0, Integer.MAX_VALUE)).stream())
                .map(CandidateRule.Found::candidate)
                .toList();
    }

    @Override
    @Transactional
    public void use(SeriesUse use) {
        jdbc.sql(
                        "insert into statistics_use (id, series_id, first_year, last_year, consumer, consumer_id, owner, label,"
                                + " noted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (series_id, consumer, consumer_id) do update set"
                                + " first_year = excluded.first_year, last_year = excluded.last_year, label = excluded.label, owner = excluded.owner,"
                                + " noted_at = excluded.noted_at, revised_by = null")
                .params(
                        UUID.randomUUID(),
                        use.seriesId(),
                        use.firstYear(),
                        use.lastYear(),
                        use.consumer(),
                        use.consumerId(),
                        use.owner(),
                        use.label(),
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    @Override
    @Transactional
    public void passOn(UUID fromConsumerId, UUID toConsumerId) {
        jdbc.sql("update statistics_use set consumer_id = ? where consumer_id = ?")
                .params(toConsumerId, fromConsumerId)
                .update();
    }

    @Override
    @Transactional
    public void forget(String consumer, UUID consumerId) {
        jdbc.sql("delete from statistics_use where consumer = ? and consumer_id = ?")
                .params(consumer, consumerId)
                .update();
    }

    @Override
    public List<SeriesUse> revised(String consumer, UUID consumerId) {
        return jdbc.sql(
                        "select series_id, consumer, consumer_id, owner, label, first_year, last_year from statistics_use"
                                + " where consumer = ? and consumer_id = ? and revised_by is not null order by series_id")
                .params(consumer, consumerId)
                .query(SeriesUse.class)
                .list();
    }
}
