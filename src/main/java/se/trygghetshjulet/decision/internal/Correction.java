package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A correction of a recorded decision. {@code lock} is null until first saved.
 *
 * @param stands what the record said when it was proposed
 * @param approved what a second person answered; null until then
 */
@Table("decision_correction")
record Correction(
        @Id UUID id,
        UUID decisionId,
        CorrectedPart part,
        String stands,
        String corrected,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String answeredBy,
        Instant answeredAt,
        Boolean approved,
        String answer,
        @Version Integer lock) {

    static Correction proposed(
            UUID decisionId,
            CorrectedPart part,
            String stands,
            String corrected,
            String reason,
            String by,
            Instant at) {
        return new Correction(
                UUID.randomUUID(), decisionId, part, stands, corrected, reason, by, at, null, null, null, "", null);
    }

    Correction answered(boolean yes, String words, String by, Instant at) {
        return new Correction(
                id, decisionId, part, stands, corrected, reason, proposedBy, proposedAt, by, at, yes, words, lock);
    }
}
