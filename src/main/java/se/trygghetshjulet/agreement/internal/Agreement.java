package se.trygghetshjulet.agreement.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return AgreementBuilder.builder()
                .id(UUID.randomUUID())
                .number(number)
                .state(State.PREPARING)
                .title(title)
                .counterpart(counterpart)
                .counterpartType(type)
                .replacesId(replacesId)
                .createdAt(at)
                .createdBy(by)
                .build();
    }

    /** A new version is written, which answers whatever reason the last one was rejected for. */
    Agreement written(Terms terms) {
        return AgreementBuilder.builder(this)
                .title(terms.title())
                .counterpart(terms.counterpart())
                .counterpartType(terms.counterpartType())
                .rejectionReason(null)
                .build();
    }

    Agreement withdrawn(String reason) {
        return AgreementBuilder.builder(this)
                .state(State.WITHDRAWN)
                .withdrawalReason(reason)
                .build();
    }

    Agreement rejected(String reason) {
        return AgreementBuilder.builder(this).rejectionReason(reason).build();
    }

    Agreement inForce(LocalDate since) {
        return AgreementBuilder.builder(this)
                .state(State.IN_FORCE)
                .recordedOn(since)
                .build();
    }

    Agreement replaced(LocalDate from) {
        return AgreementBuilder.builder(this).replacedFrom(from).build();
    }

    /** @param endsOn the last day when it is terminated, otherwise null */
    Agreement continued(Continuation decision, String reason, LocalDate on, String by, LocalDate endsOn) {
        return AgreementBuilder.builder(this)
                .continuation(decision)
                .continuationReason(reason)
                .continuationOn(on)
                .continuationBy(by)
                .endsEarlyOn(endsOn)
                .build();
    }

    /** Nothing came of the renewal: the question of going on is open again. */
    Agreement notRenewed() {
        return continued(null, null, null, null, null);
    }

    Agreement ended() {
        return AgreementBuilder.builder(this).state(State.ENDED).build();
    }
}
