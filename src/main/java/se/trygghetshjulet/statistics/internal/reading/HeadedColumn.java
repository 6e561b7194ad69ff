package se.trygghetshjulet.statistics.internal.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.Units;

/** A column whose header says which period and unit its figures have. */
record HeadedColumn(Period period, String unit, boolean preliminary) {

    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{4})");
    private static final Pattern PER_100_000 = Pattern.compile("100[ \\u00a0]?000");

    /** @param survey whether the sheet belongs to the national survey: two years together, share of the population */
    static Map<Integer, HeadedColumn> of(Row headers, boolean survey) {
        Map<Integer, HeadedColumn> columns = new HashMap<>();
        for (int i = 1; i < headers.cells().size(); i++) {
            int column = i;
            of(headers.cell(i), survey).ifPresent(headed -> columns.put(column, headed));
        }
        return columns;
    }

    private static Optional<HeadedColumn> of(String header, boolean survey) {
        boolean preliminary = Texts.saysPreliminary(header);
        Matcher span = TWO_YEARS.matcher(header);
        if (span.find()) {
            return Period.parse(span.group()).map(period -> new HeadedColumn(period, Units.PERCENT, preliminary));
        }
        OptionalInt year = Texts.year(header);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        String unit = survey ? Units.PERCENT : PER_100_000.matcher(header).find() ? Units.PER_100_000 : Units.COUNT;
        return Optional.of(new HeadedColumn(Period.ofYear(year.getAsInt()), unit, preliminary));
    }
}
