package se.trygghetshjulet.statistics.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.Units;

/** Says what must be kept in mind about figures. */
final class Cautions {

    /** With fewer cases than this in a period, a few more or less look like a trend. */
    static final BigDecimal FEW = BigDecimal.valueOf(20);

    private Cautions() {}

    /**
     * @param shown the figures that are shown
     * @param whole all figures of the series, also those of older definitions
     * @param counts the number of cases behind the figures; empty when not known
     */
    static List<String> of(String unit, List<FigureRow> shown, List<FigureRow> whole, List<FigureRow> counts) {
        List<String> cautions = new ArrayList<>();
        if (few(shown, counts)) {
            cautions.add(
                    "Få fall: under 20 någon period. Ett par fall mer eller mindre ger stora procenttal, så läs inte"
                            + " ut en trend.");
        }
        if (unit.equals(Units.PERCENT)) {
            cautions.add("Andelen kommer ur en enkät. Små skillnader kan vara slump.");
        }
        add(cautions, "Preliminärt och kan ändras: ", periods(shown, FigureRow::preliminary));
        add(cautions, "Redovisas inte (är inte noll): ", periods(shown, figure -> figure.value() == null));
        String gaps = gaps(shown);
        add(cautions, "Uppgift saknas före: ", gaps);
        if (whole.size() > References.latestDefinition(whole).size()) {
            cautions.add("Sättet att mäta har ändrats. Äldre siffror är inte jämförbara och visas inte.");
        }
        return cautions;
    }

    private static boolean few(List<FigureRow> shown, List<FigureRow> counts) {
        List<String> periods = shown.stream().map(FigureRow::periodText).toList();
        return counts.stream()
                .filter(count -> periods.contains(count.periodText()) && count.value() != null)
                .anyMatch(count -> count.value().compareTo(FEW) < 0);
    }

    private static void add(List<String> cautions, String start, String periods) {
        if (!periods.isEmpty()) {
            cautions.add(start + periods + ".");
        }
    }

    private static String periods(List<FigureRow> figures, java.util.function.Predicate<FigureRow> which) {
        return figures.stream().filter(which).map(FigureRow::periodText).collect(Collectors.joining(", "));
    }

    /** The periods that do not come directly after the one before them. */
    private static String gaps(List<FigureRow> figures) {
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Line.Point before = figures.get(i - 1).point();
            Line.Point now = figures.get(i).point();
            boolean overlapping = now.period().kind() == se.trygghetshjulet.statistics.Period.Kind.TWO_YEARS;
            if (!overlapping && !now.period().follows(before.period())) {
                gaps.add(now.period().toString());
            }
        }
        return String.join(", ", gaps);
    }
}
