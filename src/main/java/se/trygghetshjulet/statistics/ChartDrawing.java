package se.trygghetshjulet.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Draws a chart. Curves differ in dash and in the shape of their points as well as in colour, and each has its name
 * written under the drawing beside a piece of its line. Colours are attributes and not styles, so that a strict content
 * policy lets them through.
 */
final class ChartDrawing {

    private static final int WIDTH = 640;
    private static final int LEFT = 70;
    private static final int RIGHT = WIDTH - 20;
    private static final int TOP = 30;
    private static final int BOTTOM = 270;
    private static final int LEGEND = 326;
    private static final int LEGEND_STEP = 22;
    private static final int MOST_LABELS = 12;
    private static final int GRID_LINES_WANTED = 5;
    private static final List<String> COLOURS = List.of("#12466f", "#9a4a00", "#2d6a35", "#5b3a86");
    private static final List<String> DASHES = List.of("none", "8 4", "2 4", "10 3 2 3");

    private final Chart chart;
    private final double step;
    private final double lowest;
    private final int gridLines;
    private final StringBuilder svg = new StringBuilder();

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

    String svg() {
        int height = LEGEND + LEGEND_STEP * chart.curves().size();
        String id = "diagram-" + Integer.toHexString(chart.hashCode());
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\" font-family=\"sans-serif\" font-size=\"14\">"
                        .formatted(WIDTH, height, id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, escaped(chart.title())));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escaped(chart.description())));
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(WIDTH, height));
        text(LEFT, TOP - 12, "start", chart.unit());
        grid();
        periods();
        for (int i = 0; i < chart.curves().size(); i++) {
            curve(i);
            legend(i);
        }
        return svg.append("</svg>").toString();
    }

    private void grid() {
        for (int i = 0; i <= gridLines; i++) {
            double value = lowest + i * step;
            double y = y(value);
            svg.append("<path d=\"M%d %s H%d\" stroke=\"%s\" fill=\"none\"/>"
                    .formatted(LEFT, number(y), RIGHT, Math.abs(value) < step / 2 ? "#333333" : "#cfd6dc"));
            text(LEFT - 8, y + 5, "end", SwedishNumbers.text(BigDecimal.valueOf(value)));
        }
    }

    private void periods() {
        int every = Math.max(1, (int) Math.ceil(chart.periods().size() / (double) MOST_LABELS));
        for (int i = 0; i < chart.periods().size(); i += every) {
            text(x(i), BOTTOM + 24, "middle", chart.periods().get(i));
        }
    }

    private void curve(int index) {
        List<BigDecimal> values = chart.curves().get(index).values();
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                path.append(drawing ? 'L' : 'M')
                        .append(number(x(i)))
                        .append(' ')
                        .append(number(y(values.get(i).doubleValue())));
            }
            drawing = values.get(i) != null;
        }
        if (!path.isEmpty()) {
            stroke(index, path.toString());
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                point(index, x(i), y(values.get(i).doubleValue()));
            }
        }
    }

    private void stroke(int index, String path) {
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>"
                .formatted(path, COLOURS.get(index), DASHES.get(index)));
    }

    /** A circle, a square, a triangle or a diamond. */
    private void point(int index, double x, double y) {
        String shape =
                switch (index) {
                    case 0 -> "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";
                    case 1 -> "M-4 -4h8v8h-8z";
                    case 2 -> "M0 -5.5L5 4.5H-5z";
                    default -> "M0 -6L5 0L0 6L-5 0z";
                };
        svg.append("<path transform=\"translate(%s %s)\" d=\"%s\" fill=\"%s\"/>"
                .formatted(number(x), number(y), shape, COLOURS.get(index)));
    }

    private void legend(int index) {
        double y = LEGEND + (double) LEGEND_STEP * index - 5;
        stroke(index, "M%d %s H%d".formatted(LEFT, number(y), LEFT + 44));
        point(index, LEFT + 22, y);
        text(LEFT + 54, y + 5, "start", chart.curves().get(index).name());
    }

    private void text(double x, double y, String anchor, String content) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"#1d262d\">%s</text>"
                .formatted(number(x), number(y), anchor, escaped(content)));
    }

    private double x(int index) {
        int last = Math.max(1, chart.periods().size() - 1);
        double margin = 24;
        return chart.periods().size() == 1
                ? (LEFT + RIGHT) / 2.0
                : LEFT + margin + index * (RIGHT - LEFT - 2 * margin) / last;
    }

    private double y(double value) {
        return BOTTOM - (value - lowest) / (step * gridLines) * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
