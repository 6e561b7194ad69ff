package se.trygghetshjulet.statistics.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.SeriesChoice;

/** Finds series and the figures that count. */
@Component
class SeriesStore {

    private static final String SERIES = "select series.id, series.dataset_id, dataset.format, dataset.name as dataset,"
            + " dataset.publisher, series.indicator, series.unit, series.area_kind, series.area as area_name,"
            + " series.sample from statistics_series series"
            + " join statistics_dataset dataset on dataset.id = series.dataset_id ";

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SeriesRow> find(UUID id) {
        return jdbc.sql(SERIES + "where series.id = ?")
                .param(id)
                .query(SeriesRow.class)
                .optional();
    }

    /** The same indicator of the same publication in other areas, by area. */
    Map<Area, SeriesRow> sameIndicator(SeriesRow series, String unit, Collection<Area> areas) {
        return jdbc
                .sql(SERIES + "where series.dataset_id = ? and series.indicator = ? and series.unit = ?"
                        + " and series.sample = ? and series.area = any(?)")
                .params(
                        series.datasetId(),
                        series.indicator(),
                        unit,
                        series.sample(),
                        areas.stream().map(Area::name).toArray(String[]::new))
                .query(SeriesRow.class)
                .list()
                .stream()
                .filter(each -> areas.contains(each.area()))
                .collect(Collectors.toMap(SeriesRow::area, each -> each));
    }

    /** The figures that count, in the order of time. */
    List<FigureRow> figures(UUID seriesId) {
        return jdbc
                .sql("select now.series_id, now.period as period_text, now.year, now.value, now.raw, now.preliminary,"
                        + " now.note, now.edition, now.definition, edition.file_name, now.sheet, now.row_number"
                        + " from statistics_current now join statistics_edition edition on edition.id = now.edition_id"
                        + " where now.series_id = ?")
                .param(seriesId)
                .query(FigureRow.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(FigureRow::period))
                .toList();
    }

    /** The series of a municipality and of everything smaller, with the years they span. */
    List<SeriesChoice> choices(Area municipality) {
        return jdbc.sql("select series.id, series.indicator, series.unit, series.area_kind, series.area, series.sample,"
                        + " dataset.name, dataset.publisher, min(figure.year) as first_year, max(figure.year) as last_year"
                        + " from statistics_series series"
                        + " join statistics_dataset dataset on dataset.id = series.dataset_id"
                        + " join statistics_figure figure on figure.series_id = series.id"
                        + " where (series.area_kind = 'MUNICIPALITY' and series.area = ?) or series.area_kind = 'DISTRICT'"
                        + " group by series.id, dataset.id"
                        + " order by series.indicator, series.unit, series.area_kind desc, series.area, series.sample")
                .param(municipality.name())
                .query((row, number) -> new SeriesChoice(
                        row.getObject("id", UUID.class),
                        row.getString("indicator"),
                        row.getString("unit"),
                        new Area(AreaKind.valueOf(row.getString("area_kind")), row.getString("area")),
                        row.getString("sample"),
                        row.getString("name"),
                        row.getString("publisher"),
                        row.getInt("first_year"),
                        row.getInt("last_year")))
                .list();
    }

    /** Whether the figure of a period is about one part of a year only. */
    static boolean wholeYears(Period period) {
        return period.kind() == Period.Kind.YEAR || period.kind() == Period.Kind.TWO_YEARS;
    }
}
