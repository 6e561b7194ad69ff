package se.trygghetshjulet.statistics.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.internal.reading.Reading;

/** Compares what a file says with the figures that count, and stores it as an edition. Runs in the caller's transaction. */
@Component
class Editions {

    private static final int CHANGES_SHOWN = 200;

    /** The incoming figures beside those that count now. */
    private static final String AGAINST_CURRENT =
            " from incoming left join statistics_current now on now.series_id = incoming.series_id"
                    + " and now.period = incoming.period ";

    private static final String IS_LATE = "(incoming.preliminary and not now.preliminary)";
    private static final String IS_SAME =
            "(now.value is not distinct from incoming.value and now.preliminary = incoming.preliminary)";
    private static final String IS_CHANGED =
            "(now.series_id is not null and not " + IS_LATE + " and not " + IS_SAME + ")";

    private final JdbcClient jdbc;
    private final IncomingFigures incoming;

    Editions(JdbcClient jdbc, IncomingFigures incoming) {
        this.jdbc = jdbc;
        this.incoming = incoming;
    }

    /** The data set of a reading, when something of it has been imported before. */
    Optional<UUID> datasetOf(Reading reading) {
        return jdbc.sql("select id from statistics_dataset where format = ? and name = ?")
                .params(reading.format().name(), reading.dataset())
                .query(UUID.class)
                .optional();
    }

    /** What storing would change. Leaves the figures in the table {@code incoming} of the transaction. */
    Comparison compare(Reading reading) {
        incoming.place(reading.observations());
        datasetOf(reading).ifPresent(this::recogniseSeries);
        Map<String, Object> counts = jdbc.sql("select count(*) filter (where now.series_id is null) as fresh,"
                        + " count(*) filter (where " + IS_CHANGED + ") as changed,"
                        + " count(*) filter (where now.series_id is not null and " + IS_LATE + ") as late,"
                        + " count(*) as whole"
                        + AGAINST_CURRENT)
                .query()
                .singleRow();
        int fresh = number(counts, "fresh");
        int changed = number(counts, "changed");
        int late = number(counts, "late");
        return new Comparison(
                fresh,
                changed,
                number(counts, "whole") - fresh - changed - late,
                late,
                changed == 0 ? List.of() : changes(),
                changed == 0 ? List.of() : affected());
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }

    private void recogniseSeries(UUID datasetId) {
        jdbc.sql("update incoming set series_id = series.id from statistics_series series where series.dataset_id = ?"
                        + " and series.indicator = incoming.indicator and series.unit = incoming.unit"
                        + " and series.area_kind = incoming.area_kind and series.area = incoming.area"
                        + " and series.sample = incoming.sample")
                .param(datasetId)
                .update();
    }

    private List<Comparison.Change> changes() {
        return jdbc.sql("select incoming.indicator, incoming.unit, incoming.area, incoming.period,"
                        + " now.value as before, incoming.value as now"
                        + AGAINST_CURRENT
                        + "where " + IS_CHANGED
                        + " order by incoming.indicator, incoming.unit, incoming.area, incoming.period limit "
                        + CHANGES_SHOWN)
                .query(Comparison.Change.class)
                .list();
    }

    private List<SeriesUse> affected() {
        return jdbc.sql(
                        "select distinct uses.series_id, uses.consumer, uses.consumer_id, uses.owner, uses.label, uses.first_year,"
                                + " uses.last_year"
                                + AGAINST_CURRENT
                                + "join statistics_use uses on uses.series_id = incoming.series_id"
                                + " and incoming.year between uses.first_year and uses.last_year where " + IS_CHANGED
                                + " order by uses.label, uses.consumer_id, uses.series_id")
                .query(SeriesUse.class)
                .list();
    }

    /** Stores what {@link #compare} left in the transaction. */
    UUID store(Reading reading, ImportFacts facts) {
        UUID dataset = datasetOf(reading).orElseGet(() -> newDataset(reading));
        jdbc.sql("select id from statistics_dataset where id = ? for update")
                .param(dataset)
                .query(UUID.class)
                .single();
        UUID edition = UUID.randomUUID();
        insertEdition(edition, dataset, reading, facts);
        insertRemarks(edition, reading);
        insertSeries(dataset);
        recogniseSeries(dataset);
        markRevisedUses(edition);
        jdbc.sql(
                        "insert into statistics_figure select series_id, period, ?, year, value, marker, raw, preliminary, note,"
                                + " sheet, row_number from incoming")
                .param(edition)
                .update();
        return edition;
    }

    private UUID newDataset(Reading reading) {
        jdbc.sql("insert into statistics_dataset (id, format, name, publisher) values (?, ?, ?, ?)"
                        + " on conflict (format, name) do nothing")
                .params(UUID.randomUUID(), reading.format().name(), reading.dataset(), reading.publisher())
                .update();
        return datasetOf(reading).orElseThrow();
    }

    private void insertEdition(UUID id, UUID dataset, Reading reading, ImportFacts facts) {
        jdbc.sql("insert into statistics_edition (id, dataset_id, number, file_name, sha256, size_bytes, answers,"
                        + " preliminary, definition, figures, rows_left_out, imported_by, imported_at)"
                        + " select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, coalesce(max(definition), 1) + ?,"
                        + " ?, ?, ?, ? from statistics_edition where dataset_id = ?")
                .params(
                        id,
                        dataset,
                        facts.fileName(),
                        facts.sha256(),
                        facts.sizeBytes(),
                        facts.answers(),
                        reading.preliminary(),
                        facts.newDefinition() ? 1 : 0,
                        reading.observations().size(),
                        reading.rowsLeftOut(),
                        facts.importedBy(),
                        java.sql.Timestamp.from(facts.importedAt()),
                        dataset)
                .update();
    }

    private void insertRemarks(UUID edition, Reading reading) {
        for (int i = 0; i < reading.remarks().size(); i++) {
            var remark = reading.remarks().get(i);
            jdbc.sql("insert into statistics_remark values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            edition,
                            i + 1,
                            remark.place().sheet(),
                            remark.place().row(),
                            remark.leftOut(),
                            remark.message(),
                            remark.raw())
                    .update();
        }
    }

    private void insertSeries(UUID dataset) {
        jdbc.sql("insert into statistics_series (dataset_id, indicator, unit, area_kind, area, sample)"
                        + " select distinct ?, indicator, unit, area_kind, area, sample from incoming"
                        + " where series_id is null on conflict do nothing")
                .param(dataset)
                .update();
    }

    private void markRevisedUses(UUID edition) {
        jdbc.sql("update statistics_use uses set revised_by = ?"
                        + AGAINST_CURRENT
                        + "where uses.series_id = incoming.series_id"
                        + " and incoming.year between uses.first_year and uses.last_year and " + IS_CHANGED)
                .param(edition)
                .update();
    }
}
