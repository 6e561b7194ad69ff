package se.trygghetshjulet.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.notice.Urgency;

/** The decent hours: from opening to closing on working days, Swedish time. */
final class SendingHours {

    private final WorkingDays workingDays;
    private final LocalTime opens;
    private final LocalTime digest;
    private final LocalTime closes;

    /** @param digest when what was gathered goes out, after the morning's reminders have been queued */
    SendingHours(WorkingDays workingDays, LocalTime opens, LocalTime digest, LocalTime closes) {
        this.workingDays = workingDays;
        this.opens = opens;
        this.digest = digest;
        this.closes = closes;
    }

    /** Whether ordinary mail may go out at the instant. */
    boolean open(Instant at) {
        return next(at).equals(at);
    }

    /** The instant itself during the decent hours, otherwise the next opening. */
    Instant next(Instant at) {
        ZonedDateTime local = at.atZone(SwedishTime.ZONE);
        LocalDate day = local.toLocalDate();
        if (!workingDays.isWorkingDay(day) || !local.toLocalTime().isBefore(closes)) {
            return at(workingDays.next(day), opens);
        }
        return local.toLocalTime().isBefore(opens) ? at(day, opens) : at;
    }

    /** When what is queued at the instant may be sent to somebody who has chosen so. */
    Instant earliest(Urgency urgency, MailChoice choice, Instant queued) {
        if (urgency == Urgency.ACUTE) {
            return queued;
        }
        boolean gathered =
                choice == MailChoice.ALL_IN_DIGEST || choice == MailChoice.ORDINARY && urgency == Urgency.DIGEST;
        return gathered ? morning(queued) : next(queued);
    }

    /** The first morning overview at or after the instant. */
    private Instant morning(Instant queued) {
        LocalDate day = SwedishTime.dateOf(queued);
        Instant today = at(day, digest);
        return workingDays.isWorkingDay(day) && !today.isBefore(queued) ? today : at(workingDays.next(day), digest);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SwedishTime.ZONE).toInstant();
    }
}
