package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.agreement.CounterpartType;

/**
 * An agreement from its preparation to its end. What it says is in its {@link Terms}. {@code lock} is null until first
 * saved.
 *
 * @param replacesId the agreement that this one renews, or null
 * @param replacedFrom the day the successor takes over; null while there is none
 * @param recordedOn the day it was entered as signed, null until then; the yearly reviews are counted from it
 * @param continuation what was last decided about going on; null when nothing is
 */
record Agreement(
        @Id UUID id,
        int number,
        State state,
        String title,
        String counterpart,
        CounterpartType counterpartType,
        UUID replacesId,
        LocalDate replacedFrom,
        LocalDate recordedOn,
        Continuation continuation,
        String continuationReason,
        LocalDate continuationOn,
        String continuationBy,
        LocalDate endsEarlyOn,
        String withdrawalReason,
        String rejectionReason,
        Instant createdAt,
        String createdBy,
        @Version Integer lock) {

    static Agreement created(
            int number,
            String title,
            String counterpart,
            CounterpartType type,
            UUID replacesId,
            Instant at,
            String by) {
        return new Agreement(
                UUID.randomUUID(),
                number,
                State.PREPARING,
                title,
                counterpart,
                type,
                replacesId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                by,
                null);
    }

    /** A new version is written, which answers whatever reason the last one was rejected for. */
    Agreement written(Terms terms) {
        return new Change(this)
                .named(terms.title(), terms.counterpart(), terms.counterpartType())
                .rejection(null)
                .made();
    }

    Agreement withdrawn(String reason) {
        return new Change(this).state(State.WITHDRAWN).withdrawal(reason).made();
    }

    Agreement rejected(String reason) {
        return new Change(this).rejection(reason).made();
    }

    Agreement inForce(LocalDate since) {
        return new Change(this).state(State.IN_FORCE).recorded(since).made();
    }

    Agreement replaced(LocalDate from) {
        return new Change(this).replacedFrom(from).made();
    }

    /** @param endsOn the last day when it is terminated, otherwise null */
    Agreement continued(Continuation decision, String reason, LocalDate on, String by, LocalDate endsOn) {
        return new Change(this).continuation(decision, reason, on, by, endsOn).made();
    }

    /** Nothing came of the renewal: the question of going on is open again. */
    Agreement notRenewed() {
        return new Change(this).continuation(null, null, null, null, null).made();
    }

    Agreement ended() {
        return new Change(this).state(State.ENDED).made();
    }
}
