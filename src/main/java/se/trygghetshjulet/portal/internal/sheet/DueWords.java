package se.trygghetshjulet.portal.internal.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import se.trygghetshjulet.calendar.SwedishTime;

/** A due date with how far it is to it, or from it. */
final class DueWords {

    private DueWords() {}

    /** "senast 2027-03-15, om 3 dagar", "senast i dag kl. 16.00", "skulle ha varit klar 2027-03-15, för 2 dagar sedan". */
    static String of(Instant now, Instant due) {
        LocalDate today = SwedishTime.dateOf(now);
        LocalDate lastDay = SwedishTime.dateOf(due);
        long days = ChronoUnit.DAYS.between(today, lastDay);
        if (due.isBefore(now)) {
            return "skulle ha varit klar %s, %s"
                    .formatted(
                            days == 0 ? "i dag kl. " + clock(due) : lastDay,
                            days == 0 ? "för en stund sedan" : "för " + count(-days) + " sedan");
        }
        if (days == 0) {
            return "senast i dag kl. " + clock(due);
        }
        return "senast %s, %s".formatted(lastDay, days == 1 ? "i morgon" : "om " + count(days));
    }

    private static String count(long days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }

    private static String clock(Instant due) {
        LocalTime time = due.atZone(SwedishTime.ZONE).toLocalTime();
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
