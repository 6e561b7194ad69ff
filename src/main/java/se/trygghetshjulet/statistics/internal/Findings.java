package se.trygghetshjulet.statistics.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.SwedishNumbers;
import se.trygghetshjulet.statistics.Units;

/** Says in words what figures show. A change that means little is called unchanged. */
final class Findings {

    /** Changes below three per cent, or one percentage point, are called unchanged. */
    private static final BigDecimal LITTLE = BigDecimal.valueOf(3);

    private static final BigDecimal LITTLE_POINTS = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String unit;

    Findings(String unit) {
        this.unit = unit;
    }

    List<String> of(Line own, List<Line> references) {
        List<Line.Point> reported = own.reported();
        if (reported.isEmpty()) {
            return List.of("Ingen uppgift redovisas för " + own.name() + ".");
        }
        Line.Point first = reported.get(0);
        Line.Point last = reported.get(reported.size() - 1);
        List<String> findings = new ArrayList<>();
        if (reported.size() == 1) {
            findings.add("%s: %s (%s). Det finns bara en uppgift, så utvecklingen går inte att säga."
                    .formatted(own.name(), SwedishNumbers.text(first.value()), first.period()));
        } else {
            findings.add(whole(own, first, last));
            lastStep(reported).ifPresent(findings::add);
        }
        references.forEach(reference -> compared(own, first, last, reference).ifPresent(findings::add));
        return findings;
    }

    private String whole(Line own, Line.Point first, Line.Point last) {
        String span = "från %s (%s) till %s (%s)"
                .formatted(
                        SwedishNumbers.text(first.value()),
                        first.period(),
                        SwedishNumbers.text(last.value()),
                        last.period());
        return own.name() + ": " + changed(first.value(), last.value()) + " " + span
                + amount(first.value(), last.value()) + ".";
    }

    private Optional<String> lastStep(List<Line.Point> reported) {
        if (reported.size() < 3) {
            return Optional.empty();
        }
        Line.Point before = reported.get(reported.size() - 2);
        Line.Point last = reported.get(reported.size() - 1);
        return last.period().follows(before.period())
                        || before.period().kind() == last.period().kind()
                ? Optional.of("Sedan %s: %s%s."
                        .formatted(
                                before.period(),
                                changed(before.value(), last.value()),
                                amount(before.value(), last.value())))
                : Optional.empty();
    }

    private Optional<String> compared(Line own, Line.Point first, Line.Point last, Line reference) {
        Optional<BigDecimal> then = reference.valueAt(first.period());
        Optional<BigDecimal> now = reference.valueAt(last.period());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        String level = level(own.name(), last, now.get());
        String trend = then.isEmpty() || first.period().equals(last.period())
                ? ""
                : " under samma tid " + changed(then.get(), now.get()) + amount(then.get(), now.get()) + ".";
        return Optional.of(reference.name() + ":" + trend + " " + level);
    }

    private String level(String own, Line.Point last, BigDecimal reference) {
        BigDecimal difference = last.value().subtract(reference);
        boolean alike = isLittle(reference, last.value());
        String side = alike ? "ungefär lika med" : difference.signum() > 0 ? "över" : "under";
        String how = alike || reference.signum() == 0 ? "" : size(reference, last.value()) + " ";
        return "%s låg %s %s%s (%s).".formatted(own, last.period(), how, side, SwedishNumbers.text(reference));
    }

    private String changed(BigDecimal from, BigDecimal to) {
        if (isLittle(from, to)) {
            return "i stort sett oförändrat";
        }
        return to.compareTo(from) > 0 ? "ökning" : "minskning";
    }

    private String amount(BigDecimal from, BigDecimal to) {
        return isLittle(from, to) || from.signum() == 0 ? "" : " med " + size(from, to);
    }

    private boolean isLittle(BigDecimal from, BigDecimal to) {
        if (unit.equals(Units.PERCENT)) {
            return to.subtract(from).abs().compareTo(LITTLE_POINTS) < 0;
        }
        return from.signum() == 0 ? to.signum() == 0 : percent(from, to).abs().compareTo(LITTLE) < 0;
    }

    private String size(BigDecimal from, BigDecimal to) {
        if (unit.equals(Units.PERCENT)) {
            BigDecimal points = to.subtract(from).abs().setScale(1, RoundingMode.HALF_UP);
            return SwedishNumbers.text(points) + " procentenheter";
        }
        return SwedishNumbers.text(percent(from, to).abs().setScale(0, RoundingMode.HALF_UP)) + " procent";
    }

    static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from.abs(), MathContext.DECIMAL64);
    }
}
