package se.trygghetshjulet.portal.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import se.trygghetshjulet.calendar.SwedishTime;

/** How far it is to a due date, or from it, as people say it. */
public final class DueWords {

    private DueWords() {}

    /** "om 3 dagar", "i dag, senast kl. 16.00", "2 dagar försenad". */
    public static String between(Instant now, Instant due) {
        LocalDate today = SwedishTime.dateOf(now);
        LocalDate lastDay = SwedishTime.dateOf(due);
        long days = Math.abs(ChronoUnit.DAYS.between(today, lastDay));
        boolean late = due.isBefore(now);
        if (days == 0) {
            return late ? "gick ut i dag kl. " + clock(due) : "i dag, senast kl. " + clock(due);
        }
        if (late) {
            return count(days) + " försenad";
        }
        String distance = days == 1 ? "i morgon" : "om " + count(days);
        return SwedishTime.endOfWorkingDay(lastDay).equals(due) ? distance : distance + " kl. " + clock(due);
    }

    /** "2027-05-10", and "2027-05-10 kl. 13.14" when it counts in hours. */
    public static String day(Instant due) {
        LocalDate lastDay = SwedishTime.dateOf(due);
        return SwedishTime.endOfWorkingDay(lastDay).equals(due) ? lastDay.toString() : SwedishTime.minuteOf(due);
    }

    private static String count(long days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }

    private static String clock(Instant due) {
        LocalTime time = due.atZone(SwedishTime.ZONE).toLocalTime();
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
