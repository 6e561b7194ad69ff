package se.trygghetshjulet.statistics.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Candidate;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.SwedishNumbers;
import se.trygghetshjulet.statistics.Units;
import se.trygghetshjulet.statistics.internal.reading.Format;

/**
 * When a series is worth a closer look: the last figure is clearly above the mean of up to three before it, or clearly
 * above comparable municipalities (the country when those are not known). Only Brå's figures, where more is worse; in a
 * survey of our own more may be better. Small numbers suggest nothing.
 */
final class CandidateRule {

    /** Ten per cent above the mean of the periods before, or two percentage points. */
    private static final BigDecimal RISE = BigDecimal.TEN;

    private static final BigDecimal RISE_POINTS = BigDecimal.valueOf(2);
    /** Twenty per cent above the reference, or three percentage points. */
    private static final BigDecimal DEVIATION = BigDecimal.valueOf(20);

    private static final BigDecimal DEVIATION_POINTS = BigDecimal.valueOf(3);
    private static final int BEFORE = 3;

    private CandidateRule() {}

    /** @param strength how many times over the limit it is */
    record Found(Candidate candidate, BigDecimal strength) {}

    static List<Found> of(SeriesRow series, SeriesView view) {
        List<Line.Point> reported = view.own().reported();
        boolean few = view.cautions().stream().anyMatch(caution -> caution.startsWith("Få fall"));
        List<Found> found = new ArrayList<>();
        if (!series.format().equals(Format.OWN_TABLE.name()) && !few && !reported.isEmpty()) {
            rise(view, reported).ifPresent(found::add);
            deviation(view, reported.get(reported.size() - 1)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> rise(SeriesView view, List<Line.Point> reported) {
        int last = reported.size() - 1;
        List<Line.Point> before = reported.subList(Math.max(0, last - BEFORE), last);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = before.stream()
                .map(Line.Point::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(before.size()), MathContext.DECIMAL64);
        Line.Point now = reported.get(last);
        return above(view, mean, now.value(), RISE, RISE_POINTS)
                .map(above -> found(
                        view,
                        Candidate.Kind.RISES,
                        above,
                        "%s är %s, %s över medelvärdet för %s–%s (%s)."
                                .formatted(
                                        now.period(),
                                        SwedishNumbers.text(now.value()),
                                        above.text(),
                                        before.get(0).period(),
                                        before.get(before.size() - 1).period(),
                                        SwedishNumbers.text(mean.setScale(1, RoundingMode.HALF_UP)))));
    }

    private static Optional<Found> deviation(SeriesView view, Line.Point now) {
        for (Line reference : view.references()) {
            Optional<BigDecimal> value = reference.valueAt(now.period());
            if (value.isPresent()) {
                return above(view, value.get(), now.value(), DEVIATION, DEVIATION_POINTS)
                        .map(above -> found(
                                view,
                                Candidate.Kind.DEVIATES,
                                above,
                                "%s är %s, %s över %s (%s)."
                                        .formatted(
                                                now.period(),
                                                SwedishNumbers.text(now.value()),
                                                above.text(),
                                                inSentence(reference),
                                                SwedishNumbers.text(value.get()))));
            }
        }
        return Optional.empty();
    }

    /** A place keeps its capital; the country and a group of municipalities are no names. */
    private static String inSentence(Line reference) {
        boolean place =
                reference.area().kind() == AreaKind.COUNTY || reference.area().kind() == AreaKind.MUNICIPALITY;
        String name = reference.name();
        return place
                ? name
                : name.substring(0, 1).toLowerCase(java.util.Locale.forLanguageTag("sv")) + name.substring(1);
    }

    private record Above(BigDecimal strength, String text) {}

    private static Optional<Above> above(
            SeriesView view, BigDecimal from, BigDecimal to, BigDecimal limit, BigDecimal limitInPoints) {
        boolean points = view.unit().equals(Units.PERCENT);
        if (!points && from.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal difference = points ? to.subtract(from) : Findings.percent(from, to);
        BigDecimal used = points ? limitInPoints : limit;
        if (difference.compareTo(used) < 0) {
            return Optional.empty();
        }
        String text = points
                ? SwedishNumbers.text(difference.setScale(1, RoundingMode.HALF_UP)) + " procentenheter"
                : SwedishNumbers.text(difference.setScale(0, RoundingMode.HALF_UP)) + " procent";
        return Optional.of(new Above(difference.divide(used, MathContext.DECIMAL64), text));
    }

    private static Found found(SeriesView view, Candidate.Kind kind, Above above, String reason) {
        return new Found(new Candidate(view.seriesId(), kind, view.title(), reason), above.strength());
    }
}
