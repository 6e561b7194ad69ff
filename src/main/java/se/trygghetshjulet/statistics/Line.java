package se.trygghetshjulet.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one indicator in one area, in the order of time.
 *
 * @param name what the line is called: Malmö, Riket, or which municipalities it is the mean of
 */
public record Line(String name, Area area, List<Point> points) {

    public Line {
        points = List.copyOf(points);
    }

    /**
     * A figure.
     *
     * @param value {@code null} when the publisher reports none; that is never zero
     * @param preliminary whether the publisher may revise it
     */
    public record Point(Period period, BigDecimal value, boolean preliminary) {}

    /** The figure of a period, when there is one with a value. */
    public Optional<BigDecimal> valueAt(Period period) {
        return points.stream()
                .filter(point -> point.period().equals(period) && point.value() != null)
                .map(Point::value)
                .findFirst();
    }

    /** The points that have a value. */
    public List<Point> reported() {
        return points.stream().filter(point -> point.value() != null).toList();
    }
}
