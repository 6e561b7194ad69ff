package se.trygghetshjulet.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.trygghetshjulet.statistics.Drawing.Anchor;
import se.trygghetshjulet.statistics.Drawing.Mark;
import se.trygghetshjulet.statistics.Drawing.Point;
import se.trygghetshjulet.statistics.Drawing.Shape;
import se.trygghetshjulet.statistics.Drawing.Stroke;
import se.trygghetshjulet.statistics.Drawing.Text;

/**
 * Lays out a chart. Curves differ in dash and in the shape of their points as well as in colour, and each has its name
 * and last figure written at its end.
 */
final class ChartDrawing {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 316;
    private static final int LEFT = 70;
    private static final int RIGHT = 494;
    private static final int TOP = 36;
    private static final int BOTTOM = 276;
    private static final double MARGIN = 20;
    private static final int GRID_LINES_WANTED = 5;
    private static final double SIZE = 14;
    private static final double LETTER = 8.2;
    private static final double LINE_HEIGHT = 17;
    private static final double POINT = 5;
    private static final String INK = "#1d262d";
    private static final List<String> COLOURS = List.of("#12466f", "#9a4a00", "#2d6a35", "#5b3a86");
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(8.0, 4.0), List.of(2.0, 4.0), List.of(10.0, 3.0, 2.0, 3.0));

    private final Chart chart;
    private final double step;
    private final double lowest;
    private final int gridLines;
    private final List<Mark> marks = new ArrayList<>();

    ChartDrawing(Chart chart) {
        this.chart = chart;
        double max = extreme(true);
        double min = extreme(false);
        this.step = niceStep((max - min) / GRID_LINES_WANTED);
        this.lowest = Math.floor(min / step) * step;
        this.gridLines = Math.max(1, (int) Math.ceil((max - lowest) / step));
    }

    /** The axis always has zero on it, so that a small change does not look like a large one. */
    private double extreme(boolean largest) {
        return chart.curves().stream()
                .flatMap(curve -> curve.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .reduce(0, largest ? Math::max : Math::min);
    }

    private static double niceStep(double rough) {
        if (rough <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    Drawing drawing() {
        text(LEFT, TOP - 16, Anchor.START, INK, chart.unit());
        grid();
        periods();
        for (int i = chart.curves().size() - 1; i >= 0; i--) {
            curve(i);
        }
        names();
        return new Drawing(WIDTH, HEIGHT, marks);
    }

    private void grid() {
        for (int i = 0; i <= gridLines; i++) {
            double value = lowest + i * step;
            boolean zero = Math.abs(value) < step / 2;
            line(List.of(new Point(LEFT, y(value)), new Point(RIGHT, y(value))), zero ? "#333333" : "#cfd6dc");
            text(LEFT - 8, y(value) + 5, Anchor.END, INK, SwedishNumbers.text(BigDecimal.valueOf(value)));
        }
    }

    /** As many periods as have room, the last one always. */
    private void periods() {
        int last = chart.periods().size() - 1;
        int letters = chart.periods().stream().mapToInt(String::length).max().orElse(1);
        double room = last <= 0 ? RIGHT - LEFT : x(1) - x(0);
        int every = Math.max(1, (int) Math.ceil((letters + 1) * LETTER / room));
        for (int i = last; i >= 0; i -= every) {
            line(List.of(new Point(x(i), BOTTOM), new Point(x(i), BOTTOM + 5)), "#333333");
            text(x(i), BOTTOM + 24, Anchor.MIDDLE, INK, chart.periods().get(i));
        }
    }

    private void line(List<Point> points, String colour) {
        marks.add(new Stroke(points, colour, 1, List.of()));
    }

    /** A missing value breaks the line; it is never drawn through. */
    private void curve(int index) {
        List<BigDecimal> values = chart.curves().get(index).values();
        List<Point> unbroken = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            if (i < values.size() && values.get(i) != null) {
                unbroken.add(point(values, i));
            } else {
                if (unbroken.size() > 1) {
                    marks.add(new Stroke(List.copyOf(unbroken), COLOURS.get(index), 2.5, DASHES.get(index)));
                }
                unbroken.clear();
            }
        }
        IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .forEach(i -> symbol(index, point(values, i)));
    }

    private Point point(List<BigDecimal> values, int i) {
        return new Point(x(i), y(values.get(i).doubleValue()));
    }

    /** A circle, a square, a triangle or a diamond. */
    private void symbol(int index, Point at) {
        int corners = List.of(24, 4, 3, 4).get(index);
        double turned = index == 1 ? Math.PI / 4 : 0;
        double radius = index == 0 ? POINT - 0.5 : POINT + 1;
        List<Point> shape = IntStream.range(0, corners)
                .mapToDouble(corner -> turned - Math.PI / 2 + 2 * Math.PI * corner / corners)
                .mapToObj(angle -> new Point(at.x() + radius * Math.cos(angle), at.y() + radius * Math.sin(angle)))
                .toList();
        marks.add(new Shape(shape, COLOURS.get(index)));
    }

    private void names() {
        EndLabels labels = new EndLabels(TOP, BOTTOM + 20, LINE_HEIGHT);
        List<EndLabels.Label> ends = new ArrayList<>();
        for (int i = 0; i < chart.curves().size(); i++) {
            Chart.Curve curve = chart.curves().get(i);
            for (int period = curve.values().size() - 1; period >= 0; period--) {
                BigDecimal last = curve.values().get(period);
                if (last != null) {
                    ends.add(labels.label(i, curve.name(), last, y(last.doubleValue())));
                    break;
                }
            }
        }
        labels.placed(ends).forEach(this::name);
    }

    private void name(EndLabels.Label label) {
        symbol(label.curve(), new Point(RIGHT + 14, label.y()));
        for (int line = 0; line < label.lines().size(); line++) {
            text(
                    RIGHT + 26,
                    label.y() + 5 + LINE_HEIGHT * line,
                    Anchor.START,
                    COLOURS.get(label.curve()),
                    label.lines().get(line));
        }
    }

    private void text(double x, double y, Anchor anchor, String colour, String content) {
        marks.add(new Text(x, y, anchor, SIZE, colour, content));
    }

    private double x(int index) {
        int last = chart.periods().size() - 1;
        return last <= 0 ? (LEFT + RIGHT) / 2.0 : LEFT + MARGIN + index * (RIGHT - LEFT - 2 * MARGIN) / last;
    }

    private double y(double value) {
        return BOTTOM - (value - lowest) / (step * gridLines) * (BOTTOM - TOP);
    }
}
