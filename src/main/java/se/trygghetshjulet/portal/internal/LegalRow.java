package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.deadline.RunningClock;

/**
 * One of the two duties of 6 § as the page shows it.
 *
 * @param days what is left, in words
 * @param sentence what was done last and by when it must be done again
 * @param used how much of the time has gone, 0–100
 * @param state {@code good}, {@code soon} or {@code over}; the words say the same
 */
record LegalRow(String title, String days, String sentence, int used, String state) {

    /** The law's warnings begin at 18 of 24 months; here it is said with half a year left. */
    private static final int SOON_DAYS = 183;

    private static final int MONTHS = 24;

    /** A duty that has been done, and must be done again. */
    static LegalRow again(RunningClock clock, LocalDate today) {
        return row(
                clock.matter(),
                clock.startedOn(),
                clock.latestOn(),
                "Gjordes %s. Ska enligt 6 § göras igen senast %s.".formatted(clock.startedOn(), clock.latestOn()),
                today);
    }

    /** @param firstTimeBy the last day to do it for the first time; empty while there is nothing to do it with */
    static LegalRow never(LegalMatter matter, Optional<LocalDate> firstTimeBy, LocalDate today) {
        return firstTimeBy
                .map(limit -> row(
                        matter,
                        limit.minusMonths(MONTHS),
                        limit,
                        "Har inte gjorts än. Ska enligt 6 § göras första gången senast %s.".formatted(limit),
                        today))
                .orElseGet(() -> new LegalRow(
                        title(matter),
                        "Klockan går inte",
                        matter == LegalMatter.PICTURE
                                ? "Ingen lägesbild är fastställd ännu."
                                : "Det finns ingen beslutad plan att följa upp ännu.",
                        0,
                        "good"));
    }

    private static LegalRow row(
            LegalMatter matter, LocalDate startedOn, LocalDate latestOn, String sentence, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, latestOn);
        long whole = ChronoUnit.DAYS.between(startedOn, latestOn);
        int used = (int) Math.max(0, Math.min(100, 100 * (whole - left) / whole));
        return new LegalRow(title(matter), inWords(left), sentence, used, state(left));
    }

    private static String title(LegalMatter matter) {
        return matter == LegalMatter.PICTURE ? "Lägesbilden uppdateras" : "Åtgärdsplanen följs upp";
    }

    private static String inWords(long left) {
        if (left == 0) {
            return "Sista dagen är i dag";
        }
        return left > 0
                ? (left == 1 ? "1 dag kvar" : left + " dagar kvar")
                : (left == -1 ? "1 dag för sent" : -left + " dagar för sent");
    }

    private static String state(long left) {
        if (left < 0) {
            return "over";
        }
        return left <= SOON_DAYS ? "soon" : "good";
    }
}
