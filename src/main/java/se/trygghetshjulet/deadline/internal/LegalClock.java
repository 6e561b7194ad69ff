package se.trygghetshjulet.deadline.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.deadline.LegalMatter;

/**
 * A running clock, see the table {@code legal_clock}.
 *
 * @param startedOn the day the thing was last done
 * @param latestOn the last day to do it again
 * @param watchId the process that watches it
 * @param overdueAt when that day had passed; {@code null} until then
 */
record LegalClock(
        UUID id, LegalMatter matter, LocalDate startedOn, LocalDate latestOn, String watchId, Instant overdueAt) {

    static LegalClock started(LegalMatter matter, LocalDate done) {
        return new LegalClock(UUID.randomUUID(), matter, done, StatutoryPeriods.reviewedBy(done), null, null);
    }

    /** The day on which so many months have passed. */
    LocalDate after(int months) {
        return StatutoryPeriods.monthsAfter(startedOn, months);
    }
}
