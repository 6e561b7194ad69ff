package se.trygghetshjulet.document.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.statistics.Chart;

/** The imported series of a picture: the chart that was kept with it, and a table with the same figures. */
final class PictureCharts {

    private PictureCharts() {}

    /** A series that several have chosen is shown once. */
    static List<Block> blocks(PictureView picture) {
        return picture.statistics().stream()
                .flatMap(one -> one.chart().stream())
                .filter(chart -> !chart.periods().isEmpty())
                .distinct()
                .flatMap(PictureCharts::blocks)
                .toList();
    }

    private static Stream<Block> blocks(Chart chart) {
        boolean anything = chart.curves().stream()
                .flatMap(curve -> curve.values().stream())
                .anyMatch(Objects::nonNull);
        Block.LineChart drawn = new Block.LineChart(chart);
        return anything
                ? Stream.of(drawn, table(chart, "Siffrorna i diagrammet: " + drawn.caption()))
                : Stream.of(table(chart, drawn.caption()));
    }

    private static Block table(Chart chart, String caption) {
        List<Block.Column> columns = new ArrayList<>(List.of(Body.column("Period", 2)));
        chart.curves().forEach(curve -> columns.add(Body.column(curve.name(), 3)));
        List<Block.Row> rows = chart.table().stream()
                .map(row -> Block.Row.of(Stream.concat(Stream.of(row.period()), row.cells().stream())
                        .toArray(String[]::new)))
                .toList();
        return new Block.Table(caption, columns, rows);
    }
}
