package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Between instants, which are stored, and dates and hours in Sweden, which people mean. */
public final class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm");
    private static final LocalTime END_OF_WORKING_DAY = LocalTime.of(16, 0);

    private SwedishTime() {}

    /** Today's date in Sweden, whatever zone the clock has. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** The date in Sweden at the instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The time of day in Sweden at the instant, in whole minutes. */
    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The date and the time of day in Sweden as people read them: 2027-05-10 kl. 14.30. */
    public static String minuteOf(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** The instant when the date begins in Sweden. */
    public static Instant startOfDay(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** 16:00 in Sweden on the date: the moment a task that is due that day becomes late. */
    public static Instant endOfWorkingDay(LocalDate date) {
        return date.atTime(END_OF_WORKING_DAY).atZone(ZONE).toInstant();
    }
}
