package se.trygghetshjulet.cancellation.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A proposal to cancel a year. {@code lock} is null until first saved.
 *
 * @param proposedBy who proposed it after having seen what it means; null until then
 * @param confirmed what the second pair of eyes said; null until then
 * @param endedAt null while it waits for somebody
 */
record Cancellation(
        @Id UUID id,
        UUID cycleId,
        String reason,
        String startedBy,
        Instant startedAt,
        String proposedBy,
        String answeredBy,
        String answer,
        Boolean confirmed,
        Instant endedAt,
        @Version Integer lock) {

    static Cancellation started(UUID cycleId, String reason, String by, Instant at) {
        return new Cancellation(UUID.randomUUID(), cycleId, reason, by, at, null, null, null, null, null, null);
    }

    Cancellation proposed(String why, String by) {
        return new Cancellation(id, cycleId, why, startedBy, startedAt, by, null, null, null, endedAt, lock);
    }

    Cancellation answered(boolean yes, String words, String by) {
        return new Cancellation(id, cycleId, reason, startedBy, startedAt, proposedBy, by, words, yes, endedAt, lock);
    }

    Cancellation ended(Instant at) {
        return new Cancellation(
                id, cycleId, reason, startedBy, startedAt, proposedBy, answeredBy, answer, confirmed, at, lock);
    }
}
