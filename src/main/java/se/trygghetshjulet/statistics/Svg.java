package se.trygghetshjulet.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG. Colours are attributes and not styles, so that a strict content policy lets them through.
 */
final class Svg {

    private final StringBuilder svg = new StringBuilder();

    private Svg() {}

    /** A whole element with a name and a description. @param id tells it from others on the same page */
    static String of(Drawing drawing, String id, String title, String description) {
        return new Svg().whole(drawing, id, title, description);
    }

    private String whole(Drawing drawing, String id, String title, String description) {
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"%s-t %s-d\" font-family=\"sans-serif\">"
                        .formatted(number(drawing.width()), number(drawing.height()), id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, escaped(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escaped(description)));
        svg.append("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>"
                .formatted(number(drawing.width()), number(drawing.height())));
        drawing.marks().forEach(this::mark);
        return svg.append("</svg>").toString();
    }

    private void mark(Drawing.Mark mark) {
        if (mark instanceof Drawing.Stroke stroke) {
            svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"%s\"/>"
                    .formatted(path(stroke.points()), stroke.colour(), number(stroke.width()), dash(stroke.dash())));
        } else if (mark instanceof Drawing.Shape shape) {
            svg.append("<path d=\"%sz\" fill=\"%s\"/>".formatted(path(shape.corners()), shape.colour()));
        } else if (mark instanceof Drawing.Text text) {
            svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
                    .formatted(
                            number(text.x()),
                            number(text.y()),
                            text.anchor().name().toLowerCase(Locale.ROOT),
                            number(text.size()),
                            text.colour(),
                            escaped(text.content())));
        }
    }

    private static String path(List<Drawing.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String dash(List<Double> lengths) {
        return lengths.isEmpty() ? "none" : lengths.stream().map(Svg::number).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
