package se.trygghetshjulet.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The days when Swedish authorities are closed by law or custom everywhere: Saturdays, Sundays, public holidays (lag
 * 1989:253) and midsommarafton, julafton and nyårsafton, which lag 1930:173 § 2 counts with them.
 */
final class SwedishHolidays {

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private SwedishHolidays() {}

    static boolean isFree(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY
                || day == DayOfWeek.SUNDAY
                || inYear(date.getYear()).contains(date);
    }

    static LocalDate firstOpenDay(LocalDate date) {
        LocalDate open = date;
        while (isFree(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    static LocalDate lastOpenDay(LocalDate date) {
        LocalDate open = date;
        while (isFree(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    private static Set<LocalDate> inYear(int year) {
        return BY_YEAR.computeIfAbsent(year, y -> SWEDEN.getHolidays(Year.of(y)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
