package se.trygghetshjulet.document.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Tone;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.statistics.Chart;

/** The imported series of a picture: bars for the municipality's own figures, and a table with the reference values. */
final class PictureCharts {

    private PictureCharts() {}

    static List<Block> blocks(PictureView picture) {
        return picture.statistics().stream()
                .flatMap(one -> one.chart().stream())
                .filter(chart -> !chart.periods().isEmpty())
                .flatMap(chart -> Stream.concat(bars(chart), table(chart)))
                .toList();
    }

    /** Bars are whole numbers from zero; figures of any other kind are told by the table alone. */
    private static Stream<Block> bars(Chart chart) {
        List<BigDecimal> values = chart.curves().get(0).values();
        boolean drawable = values.stream().allMatch(PictureCharts::whole);
        return drawable
                ? Stream.of(new Block.BarChart(
                        caption(chart),
                        "Period",
                        chart.unit(),
                        IntStream.range(0, values.size())
                                .mapToObj(i -> new Block.Bar(
                                        chart.periods().get(i), values.get(i).intValueExact(), Tone.PLAIN))
                                .toList()))
                : Stream.empty();
    }

    private static boolean whole(BigDecimal value) {
        return value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static Stream<Block> table(Chart chart) {
        List<Block.Column> columns = new ArrayList<>(List.of(Body.column("Period", 2)));
        chart.curves().forEach(curve -> columns.add(Body.column(curve.name(), 3)));
        List<Block.Row> rows = chart.table().stream()
                .map(row -> Block.Row.of(Stream.concat(Stream.of(row.period()), row.cells().stream())
                        .toArray(String[]::new)))
                .toList();
        return Stream.of(new Block.Table(caption(chart), columns, rows));
    }

    private static String caption(Chart chart) {
        return chart.title() + ". " + chart.attribution() + ".";
    }
}
