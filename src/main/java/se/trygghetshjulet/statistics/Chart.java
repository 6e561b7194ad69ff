package se.trygghetshjulet.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A line chart that says the same to everybody: as a drawing with title and description, and as a table.
 *
 * @param description what the drawing shows, in a sentence
 * @param unit what the numbers are
 * @param periods the labels along the time axis
 * @param curves at most four; each has one value per period
 * @param attribution such as "Källa: Brå", to be written beside the chart
 */
public record Chart(
        String title, String description, String unit, List<String> periods, List<Curve> curves, String attribution) {

    public static final int MOST_CURVES = 4;

    public Chart {
        periods = List.copyOf(periods);
        curves = List.copyOf(curves);
        if (curves.size() > MOST_CURVES) {
            throw new IllegalArgumentException("More than " + MOST_CURVES + " curves cannot be told apart");
        }
        for (Curve curve : curves) {
            if (curve.values().size() != periods.size()) {
                throw new IllegalArgumentException(curve.name() + " has not one value for each period");
            }
        }
    }

    /**
     * One curve.
     *
     * @param values one per period, {@code null} where there is none: the line is broken there
     */
    public record Curve(String name, List<BigDecimal> values) {

        public Curve {
            // List.copyOf refuses null, which is a value here.
            values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A row of the table: the period, then one text per curve. */
    public record TableRow(String period, List<String> cells) {}

    static Chart of(SeriesView view) {
        List<Line> lines = Stream.concat(Stream.of(view.own()), view.references().stream())
                .limit(MOST_CURVES)
                .toList();
        SortedSet<Period> periods = new TreeSet<>();
        view.own().points().forEach(point -> periods.add(point.period()));
        List<Curve> curves = lines.stream()
                .map(line -> new Curve(
                        line.name(),
                        Arrays.asList(periods.stream()
                                .map(period -> line.valueAt(period).orElse(null))
                                .toArray(BigDecimal[]::new))))
                .toList();
        return new Chart(
                view.title(),
                String.join(" ", view.findings()),
                view.unit(),
                periods.stream().map(Period::toString).toList(),
                curves,
                view.attribution());
    }

    /** The table that says what the drawing shows; two dots where there is no value. */
    public List<TableRow> table() {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            int at = i;
            rows.add(new TableRow(
                    periods.get(i),
                    curves.stream()
                            .map(curve -> SwedishNumbers.text(curve.values().get(at)))
                            .toList()));
        }
        return rows;
    }

    /** A whole {@code svg} element, without style sheets or scripts, that stands in a page or in a document. */
    public String svg() {
        return Svg.of(drawing(), "diagram-" + Integer.toHexString(hashCode()), title, description);
    }

    /** The drawing itself, for what is not a page. */
    public Drawing drawing() {
        return new ChartDrawing(this).drawing();
    }
}
