package se.trygghetshjulet.statistics.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.internal.reading.Place;
import se.trygghetshjulet.statistics.internal.reading.RowRemark;

/** What has been imported. */
@Component
class EditionList {

    private static final String EDITIONS =
            "select edition.id, dataset.name as dataset, dataset.publisher, edition.number,"
                    + " edition.file_name, edition.sha256, edition.size_bytes, edition.preliminary, edition.figures,"
                    + " edition.rows_left_out, edition.imported_by, edition.imported_at from statistics_edition edition"
                    + " join statistics_dataset dataset on dataset.id = edition.dataset_id ";

    private final JdbcClient jdbc;

    EditionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every edition, the newest first. */
    List<EditionRow> all() {
        return jdbc.sql(EDITIONS + "order by edition.imported_at desc, edition.number desc")
                .query(EditionRow.class)
                .list();
    }

    Optional<EditionRow> find(UUID id) {
        return jdbc.sql(EDITIONS + "where edition.id = ?")
                .param(id)
                .query(EditionRow.class)
                .optional();
    }

    /** What was said about the rows of its file. */
    List<RowRemark> remarks(UUID editionId) {
        return jdbc.sql("select sheet, row_number, left_out, message, raw from statistics_remark where edition_id = ?"
                        + " order by position")
                .param(editionId)
                .query((row, number) -> new RowRemark(
                        new Place(row.getString("sheet"), row.getInt("row_number")),
                        row.getBoolean("left_out"),
                        row.getString("message"),
                        row.getString("raw")))
                .list();
    }

    /** Everything that builds on figures that a later edition has changed. */
    List<SeriesUse> revised() {
        return jdbc.sql(
                        "select series_id, consumer, consumer_id, owner, label, first_year, last_year from statistics_use"
                                + " where revised_by is not null order by label, series_id")
                .query(SeriesUse.class)
                .list();
    }
}
