package se.trygghetshjulet.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Free days in Sweden 2024–2040 by hand: Easter Sundays from a printed table, the rest from lag (1989:253). It shares
 * nothing with the calendar it tests.
 */
final class SwedishDays {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    private static final Map<Integer, LocalDate> EASTER = easterSundays(
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13",
            "2037-04-05",
            "2038-04-25",
            "2039-04-10",
            "2040-04-01");

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private SwedishDays() {}

    static boolean isFree(LocalDate date) {
        LocalDate easter = EASTER.get(date.getYear());
        boolean weekend = date.getDayOfWeek() == SATURDAY || date.getDayOfWeek() == SUNDAY;
        boolean movable = List.of(easter.minusDays(2), easter.plusDays(1), easter.plusDays(39))
                .contains(date);
        boolean midsummerEve = date.getDayOfWeek() == FRIDAY
                && date.getMonthValue() == 6
                && date.getDayOfMonth() >= 19
                && date.getDayOfMonth() <= 25;
        return weekend || movable || midsummerEve || FIXED.contains(MonthDay.from(date));
    }

    /** Any date of the table that leaves room for a period after it. */
    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.plusYears(1).toEpochDay(), LAST.minusYears(1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Map<Integer, LocalDate> easterSundays(String... sundays) {
        Map<Integer, LocalDate> byYear = new TreeMap<>();
        for (String sunday : sundays) {
            LocalDate date = LocalDate.parse(sunday);
            byYear.put(Year.from(date).getValue(), date);
        }
        return byYear;
    }
}
