package se.trygghetshjulet.priority.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A member's answer. The judgements themselves are kept by {@link Scores}. {@code lock} is null until first saved.
 *
 * @param member the member's role in the steering group
 * @param answeredBy the person who answered
 */
record ScoreSheet(
        @Id UUID id,
        UUID prioritizationId,
        String member,
        String answeredBy,
        Instant answeredAt,
        boolean abstained,
        String comment,
        @Version Integer lock) {

    static ScoreSheet answered(
            UUID prioritizationId, String member, String by, Instant at, boolean abstained, String comment) {
        return new ScoreSheet(UUID.randomUUID(), prioritizationId, member, by, at, abstained, comment, null);
    }
}
