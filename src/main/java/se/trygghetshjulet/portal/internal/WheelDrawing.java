package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The geometry of the wheel: a turn is a year, January begins at the top. The cycle's own year is the outer ring; what
 * comes after new year goes on in the inner one. Lengths are units of the drawing, {@value #SIZE} wide and high.
 */
final class WheelDrawing {

    static final int SIZE = 640;
    private static final double CENTRE = SIZE / 2.0;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final double MONTH_RADIUS = 286;
    private static final double MEETING_RADIUS = 262;
    private static final Ring OUTER = new Ring(192, 248);
    private static final Ring INNER = new Ring(126, 182);

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
                .map(month -> spoke(turn((month.getValue() - 1) / 12.0), INNER.from(), MONTH_RADIUS + 14))
                .toList();
    }

    /** A phase is one arc, or two when it goes on after new year. */
    List<Arc> arcs(PhaseRow phase) {
        LocalDate newYear = LocalDate.of(year + 1, 1, 1);
        LocalDate from = phase.startedOn().orElse(phase.plannedFrom());
        LocalDate to = latest(phase.endedOn().orElse(phase.plannedTo()), from).plusDays(1);
        List<Arc> arcs = new ArrayList<>();
        if (from.isBefore(newYear)) {
            arcs.add(arc(phase, OUTER, from, to.isBefore(newYear) ? to : newYear));
        }
        if (to.isAfter(newYear)) {
            arcs.add(arc(phase, INNER, from.isBefore(newYear) ? newYear : from, to));
        }
        return arcs;
    }

    /** A mark beside the ring of the meeting's year; empty when it is in neither year of the drawing. */
    Optional<Point> meeting(LocalDate date) {
        return ring(date).map(ring -> point(angle(date), ring == OUTER ? MEETING_RADIUS : INNER.from() - 12));
    }

    /** The hand that shows today; empty when today is in neither year of the drawing. */
    Optional<Line> hand(LocalDate today) {
        return ring(today).map(ring -> spoke(angle(today), ring.from() - 8, ring.to() + 8));
    }

    private Optional<Ring> ring(LocalDate date) {
        if (date.getYear() == year) {
            return Optional.of(OUTER);
        }
        return date.getYear() == year + 1 ? Optional.of(INNER) : Optional.empty();
    }

    private static Arc arc(PhaseRow phase, Ring ring, LocalDate from, LocalDate to) {
        double start = angle(from);
        double end = to.getDayOfYear() == 1 ? turn(1) : angle(to);
        Point a = point(start, ring.to());
        Point b = point(end, ring.to());
        Point c = point(end, ring.from());
        Point d = point(start, ring.from());
        int large = end - start > Math.PI ? 1 : 0;
        String path = String.format(
                Locale.ROOT,
                "M%.1f %.1fA%.0f %.0f 0 %d 1 %.1f %.1fL%.1f %.1fA%.0f %.0f 0 %d 0 %.1f %.1fZ",
                a.x(),
                a.y(),
                ring.to(),
                ring.to(),
                large,
                b.x(),
                b.y(),
                c.x(),
                c.y(),
                ring.from(),
                ring.from(),
                large,
                d.x(),
                d.y());
        Point middle = point((start + end) / 2, (ring.from() + ring.to()) / 2);
        return new Arc(path, middle.x(), middle.y(), phase);
    }

    private static Line spoke(double angle, double from, double to) {
        Point inner = point(angle, from);
        Point outer = point(angle, to);
        return new Line(inner.x(), inner.y(), outer.x(), outer.y());
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

    private record Ring(double from, double to) {}

    record Point(double x, double y) {}

    record Line(double x1, double y1, double x2, double y2) {}

    record Label(String text, double x, double y) {}

    /** The shape of a phase, and where its number stands. */
    record Arc(String path, double x, double y, PhaseRow phase) {}
}
