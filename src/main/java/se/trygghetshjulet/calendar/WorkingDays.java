package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The municipality's working days: every day except Saturdays, Sundays, public holidays, midsommarafton, julafton,
 * nyårsafton and the municipality's own closing days. Immutable and safe to share between threads.
 *
 * <p>Plans and reminders count in these days. Periods laid down in law do not: see {@link StatutoryPeriods}.
 */
public final class WorkingDays {

    /** Longest run of closed days that is believable; beyond it the closing days are a mistake. */
    private static final int LONGEST_CLOSURE_IN_DAYS = 92;

    private final Set<LocalDate> closedDates;
    private final Set<MonthDay> closedEveryYear;

    /**
     * @param closedDates dates on which the municipality is closed
     * @param closedEveryYear days of the year on which it is always closed
     */
    public WorkingDays(Set<LocalDate> closedDates, Set<MonthDay> closedEveryYear) {
        this.closedDates = Set.copyOf(closedDates);
        this.closedEveryYear = Set.copyOf(closedEveryYear);
    }

    public boolean isWorkingDay(LocalDate date) {
        return !SwedishHolidays.isFree(date)
                && !closedDates.contains(date)
                && !closedEveryYear.contains(MonthDay.from(date));
    }

    /** The first working day strictly after the date. */
    public LocalDate next(LocalDate date) {
        return step(date, 1);
    }

    /** The last working day strictly before the date. */
    public LocalDate previous(LocalDate date) {
        return step(date, -1);
    }

    /** The date itself when it is a working day, otherwise the first one after it. */
    public LocalDate onOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : next(date);
    }

    /** The date itself when it is a working day, otherwise the last one before it. */
    public LocalDate onOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : previous(date);
    }

    /**
     * The n:th working day after the date; zero gives {@link #onOrAfter}.
     *
     * @throws IllegalArgumentException when {@code workingDays} is negative
     */
    public LocalDate plus(LocalDate date, int workingDays) {
        requireNotNegative(workingDays);
        LocalDate result = workingDays == 0 ? onOrAfter(date) : date;
        for (int i = 0; i < workingDays; i++) {
            result = next(result);
        }
        return result;
    }

    /**
     * The n:th working day before the date; zero gives {@link #onOrBefore}.
     *
     * @throws IllegalArgumentException when {@code workingDays} is negative
     */
    public LocalDate minus(LocalDate date, int workingDays) {
        requireNotNegative(workingDays);
        LocalDate result = workingDays == 0 ? onOrBefore(date) : date;
        for (int i = 0; i < workingDays; i++) {
            result = previous(result);
        }
        return result;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; zero when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate step(LocalDate date, int direction) {
        LocalDate candidate = date;
        for (int i = 0; i <= LONGEST_CLOSURE_IN_DAYS; i++) {
            candidate = candidate.plusDays(direction);
            if (isWorkingDay(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException(
                "No working day within " + LONGEST_CLOSURE_IN_DAYS + " days of " + date + ": check the closing days");
    }

    private static void requireNotNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A number of working days cannot be negative: " + workingDays);
        }
    }
}
