package se.trygghetshjulet.statistics;

import java.util.List;

/**
 * A chart as it is drawn, whatever it is drawn on. The origin is the upper left corner.
 *
 * @param marks in the order they are drawn; a later one lies above
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Something that is drawn. Colours are written #rrggbb. */
    public sealed interface Mark {}

    public record Point(double x, double y) {}

    /**
     * Lines from point to point.
     *
     * @param dash lengths of dashes and gaps in turn; empty for a whole line
     */
    public record Stroke(List<Point> points, String colour, double width, List<Double> dash) implements Mark {}

    /** A filled shape with these corners. */
    public record Shape(List<Point> corners, String colour) implements Mark {}

    /** @param y of the line that the letters stand on */
    public record Text(double x, double y, Anchor anchor, double size, String colour, String content) implements Mark {}

    /** Which part of a text stands at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
