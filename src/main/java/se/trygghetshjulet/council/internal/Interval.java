package se.trygghetshjulet.council.internal;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often the council is to meet, by the municipality's own decision; the law names no interval. */
@Component
class Interval {

    /** The next meeting is prepared so long before its last day. */
    private static final int MONTHS_TO_PREPARE = 2;

    private final int months;

    /** @param months the most that may pass between two meetings, at least one */
    Interval(@Value("${trygghetshjulet.council.interval-months:6}") int months) {
        if (months < 1) {
            throw new IllegalArgumentException(
                    "Inställningen trygghetshjulet.council.interval-months ska vara minst 1, men är " + months + ".");
        }
        this.months = months;
    }

    /** The last day for the meeting after this one. */
    LocalDate nextAtLatest(LocalDate heldOn) {
        return heldOn.plusMonths(months);
    }

    /** When to begin on the meeting after this one. */
    LocalDate prepareFrom(LocalDate heldOn) {
        LocalDate early = nextAtLatest(heldOn).minusMonths(MONTHS_TO_PREPARE);
        return early.isAfter(heldOn) ? early : heldOn.plusDays(1);
    }
}
