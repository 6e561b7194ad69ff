package se.trygghetshjulet.portal.internal.runs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.trygghetshjulet.calendar.SwedishTime;

/** Lengths of time in words. A day is a calendar day: weekends and holidays count, since they pass for those who wait. */
final class Spans {

    private Spans() {}

    /** "under en minut", "12 minuter", "5 timmar", "3 dagar". */
    static String inWords(Duration span) {
        if (span.compareTo(Duration.ofMinutes(1)) < 0) {
            return "under en minut";
        }
        if (span.compareTo(Duration.ofHours(1)) < 0) {
            return count(span.toMinutes(), "minut", "minuter");
        }
        if (span.compareTo(Duration.ofDays(1)) < 0) {
            return count(span.toHours(), "timme", "timmar");
        }
        return count(Math.round(span.toMinutes() / (double) Duration.ofDays(1).toMinutes()), "dag", "dagar");
    }

    /** How many Swedish midnights have passed: "sedan i dag", "i 3 dagar". */
    static String waited(Instant since, Instant now) {
        long days = ChronoUnit.DAYS.between(SwedishTime.dateOf(since), SwedishTime.dateOf(now));
        return days <= 0 ? "sedan i dag" : "i " + count(days, "dag", "dagar");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
