package se.trygghetshjulet.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.SwedishNumbers;
import se.trygghetshjulet.statistics.internal.reading.Observation;
import se.trygghetshjulet.statistics.internal.reading.Reading;

/** What was understood of a file, short enough to check by eye. */
record Summary(
        List<String> indicators,
        int moreIndicators,
        List<String> areas,
        String periods,
        List<String> units,
        boolean preliminary,
        List<SampleRow> sample) {

    private static final int SHOWN = 30;
    private static final int SAMPLE_ROWS = 8;

    /** A figure as it was read, beside the text it was read from. */
    record SampleRow(
            String indicator, String area, String period, String value, String unit, String raw, String place) {}

    static Summary of(Reading reading) {
        List<Observation> all = reading.observations();
        List<String> indicators =
                all.stream().map(Observation::indicator).distinct().toList();
        SortedSet<Period> periods = new TreeSet<>();
        all.forEach(each -> periods.add(each.period()));
        return new Summary(
                indicators.stream().limit(SHOWN).toList(),
                Math.max(0, indicators.size() - SHOWN),
                areas(all),
                periods.isEmpty()
                        ? ""
                        : periods.size() == 1
                                ? periods.first().toString()
                                : periods.first() + " till " + periods.last(),
                all.stream().map(Observation::unit).distinct().limit(SHOWN).toList(),
                reading.preliminary(),
                sample(all));
    }

    /** Few areas by name, many by number. */
    private static List<String> areas(List<Observation> all) {
        List<String> said = new ArrayList<>();
        for (AreaKind kind : AreaKind.values()) {
            List<String> names = all.stream()
                    .filter(each -> each.area().kind() == kind)
                    .map(each -> each.area().name())
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (names.size() > 3) {
                said.add(kind.swedish() + ": " + names.size() + " stycken");
            } else if (!names.isEmpty()) {
                said.add(kind.swedish() + ": " + String.join(", ", names));
            }
        }
        return said;
    }

    /** Some rows from all through the file. */
    private static List<SampleRow> sample(List<Observation> all) {
        List<SampleRow> rows = new ArrayList<>();
        int step = Math.max(1, all.size() / SAMPLE_ROWS);
        for (int i = 0; i < all.size() && rows.size() < SAMPLE_ROWS; i += step) {
            Observation each = all.get(i);
            rows.add(new SampleRow(
                    each.indicator(),
                    each.area().name(),
                    each.period().toString(),
                    SwedishNumbers.text(each.figure().value()),
                    each.unit(),
                    each.figure().raw(),
                    each.place().toString()));
        }
        return rows;
    }
}
