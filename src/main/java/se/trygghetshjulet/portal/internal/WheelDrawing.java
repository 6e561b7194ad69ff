package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The geometry of the wheel: a turn is a year, January begins at the top. The cycle's own year is the outer ring; what
 * comes after new year goes on in the inner one. Lengths are units of the drawing, {@value #SIZE} wide and high.
 */
final class WheelDrawing {

    static final int SIZE = 740;
    private static final double CENTRE = SIZE / 2.0;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final double MONTH_RADIUS = 350;
    private static final double EDGE = 334;
    private static final Ring OUTER = new Ring(222, 280, 319, List.of(new Lane(285, 294), new Lane(297, 306)));
    private static final Ring INNER = new Ring(156, 204, 128, List.of(new Lane(142, 151), new Lane(142, 151)));

    /** The width of a letter of a phase's name, and what its number takes of the arc. */
    private static final double LETTER = 10;

    private static final double NUMBER = 46;

    private final int year;

    WheelDrawing(int year) {
        this.year = year;
    }

    /** The names of the months, each in the middle of its part of the turn. */
    static List<Label> months() {
        return Stream.of(Month.values())
                .map(month -> {
                    Point at = point(turn((month.getValue() - 0.5) / 12), MONTH_RADIUS);
                    return new Label(
                            month.getDisplayName(TextStyle.SHORT, SWEDISH).replace(".", ""), at.x(), at.y());
                })
                .toList();
    }

    /** The lines between the months. */
    static List<Line> monthLines() {
        return Stream.of(Month.values())
                .map(month -> spoke(turn((month.getValue() - 1) / 12.0), INNER.from(), EDGE))
                .toList();
    }

    /** The rings themselves, on which the phases lie. */
    static List<Circle> tracks() {
        return Stream.of(OUTER, INNER)
                .map(ring -> new Circle(CENTRE, (ring.from() + ring.to()) / 2, ring.to() - ring.from()))
                .toList();
    }

    /** A phase is one arc, or two when it goes on after new year. */
    List<Arc> arcs(PhaseRow phase) {
        LocalDate from = phase.startedOn().orElse(phase.plannedFrom());
        LocalDate to = latest(phase.endedOn().orElse(phase.plannedTo()), from);
        return parts(from, to, (ring, turn) -> arc(phase, ring, turn));
    }

    /**
     * A thin arc beside the rings, or two when it goes on after new year; none outside the drawing's two years.
     *
     * @param lane 0, or 1 for one that goes on at the same time as another
     */
    List<Shape> effort(LocalDate from, LocalDate to, int lane) {
        return parts(from, to, (ring, turn) -> {
            Lane at = ring.lanes().get(lane);
            Point start = point(turn.from(), (at.from() + at.to()) / 2);
            return new Shape(path(at.from(), at.to(), turn), start.x(), start.y());
        });
    }

    /** A mark beside the ring of the day's year; empty when it is in neither year of the drawing. */
    Optional<Point> mark(LocalDate date) {
        return ring(date).map(ring -> point(angle(date), ring.marks()));
    }

    /** The hand that shows today; empty when today is in neither year of the drawing. */
    Optional<Line> hand(LocalDate today) {
        return ring(today).map(ring -> spoke(angle(today), ring.from() - 10, ring == OUTER ? EDGE : ring.to() + 8));
    }

    private <T> List<T> parts(LocalDate from, LocalDate to, BiFunction<Ring, Turn, T> part) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate newYear = LocalDate.of(year + 1, 1, 1);
        LocalDate end = LocalDate.of(year + 2, 1, 1);
        LocalDate after = to.plusDays(1);
        List<T> parts = new ArrayList<>();
        if (from.isBefore(newYear) && after.isAfter(first)) {
            parts.add(part.apply(OUTER, turn(latest(from, first), earliest(after, newYear))));
        }
        if (from.isBefore(end) && after.isAfter(newYear)) {
            parts.add(part.apply(INNER, turn(latest(from, newYear), earliest(after, end))));
        }
        return parts;
    }

    private Optional<Ring> ring(LocalDate date) {
        if (date.getYear() == year) {
            return Optional.of(OUTER);
        }
        return date.getYear() == year + 1 ? Optional.of(INNER) : Optional.empty();
    }

    /** The name of a phase stands along its arc where there is room for it; then its number stands first. */
    private static Arc arc(PhaseRow phase, Ring ring, Turn turn) {
        double middle = (ring.from() + ring.to()) / 2;
        double length = (turn.to() - turn.from()) * middle;
        boolean named = length > NUMBER + phase.shortTitle().length() * LETTER;
        double numberAt = named ? turn.from() + NUMBER / 2 / middle : (turn.from() + turn.to()) / 2;
        Point number = point(numberAt, middle);
        Turn room = new Turn(turn.from() + NUMBER / middle, turn.to());
        return new Arc(
                path(ring.from(), ring.to(), turn),
                number.x(),
                number.y(),
                named ? baseline(middle, room) : null,
                phase);
    }

    /** A line for text, which reads from left to right also at the bottom of the wheel. */
    private static String baseline(double radius, Turn turn) {
        double middle = Math.sin((turn.from() + turn.to()) / 2);
        boolean atTheBottom = middle > 0;
        double start = atTheBottom ? turn.to() : turn.from();
        double end = atTheBottom ? turn.from() : turn.to();
        Point a = point(start, radius);
        Point b = point(end, radius);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fA%.0f %.0f 0 %d %d %.1f %.1f",
                a.x(),
                a.y(),
                radius,
                radius,
                turn.isLarge(),
                atTheBottom ? 0 : 1,
                b.x(),
                b.y());
    }

    private static String path(double inner, double outer, Turn turn) {
        Point a = point(turn.from(), outer);
        Point b = point(turn.to(), outer);
        Point c = point(turn.to(), inner);
        Point d = point(turn.from(), inner);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fA%.0f %.0f 0 %d 1 %.1f %.1fL%.1f %.1fA%.0f %.0f 0 %d 0 %.1f %.1fZ",
                a.x(),
                a.y(),
                outer,
                outer,
                turn.isLarge(),
                b.x(),
                b.y(),
                c.x(),
                c.y(),
                inner,
                inner,
                turn.isLarge(),
                d.x(),
                d.y());
    }

    private static Line spoke(double angle, double from, double to) {
        Point inner = point(angle, from);
        Point outer = point(angle, to);
        return new Line(inner.x(), inner.y(), outer.x(), outer.y());
    }

    /** @param to the day after the last one */
    private static Turn turn(LocalDate from, LocalDate to) {
        return new Turn(angle(from), to.getDayOfYear() == 1 ? turn(1) : angle(to));
    }

    private static double angle(LocalDate date) {
        return turn((date.getDayOfYear() - 1.0) / date.lengthOfYear());
    }

    private static double turn(double share) {
        return 2 * Math.PI * share - Math.PI / 2;
    }

    private static Point point(double angle, double radius) {
        return new Point(round(CENTRE + radius * Math.cos(angle)), round(CENTRE + radius * Math.sin(angle)));
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** @param marks the radius at which days are marked; @param lanes those of the efforts */
    private record Ring(double from, double to, double marks, List<Lane> lanes) {}

    private record Lane(double from, double to) {}

    /** A part of a turn, in radians from three o'clock, clockwise. */
    private record Turn(double from, double to) {

        int isLarge() {
            return to - from > Math.PI ? 1 : 0;
        }
    }

    record Point(double x, double y) {}

    record Line(double x1, double y1, double x2, double y2) {}

    record Label(String text, double x, double y) {}

    /** A ring as a stroked circle. */
    record Circle(double centre, double radius, double width) {}

    /** A shape, and where it begins. */
    record Shape(String path, double x, double y) {}

    /**
     * The shape of a phase, and where its number stands.
     *
     * @param baseline the line that its name stands on; null when there is no room for the name
     */
    record Arc(String path, double x, double y, String baseline, PhaseRow phase) {}
}
