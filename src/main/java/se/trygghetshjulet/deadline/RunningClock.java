package se.trygghetshjulet.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A clock of the law that runs.
 *
 * @param startedOn the Swedish day the duty was last done
 * @param latestOn the last day to do it again
 */
public record RunningClock(LegalMatter matter, LocalDate startedOn, LocalDate latestOn) {

    /** Days from today to the last day: zero on the day itself, negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, latestOn);
    }
}
