package se.trygghetshjulet.priority.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A problem as the steering group weighed it. The decision and all that belongs to it is null until the chair has
 * decided; {@code lock} is null until first saved.
 *
 * @param score 0–100, null when nobody scored
 * @param influence 0–100, null when nobody scored
 * @param resources whether there are resources to do something; null when not said
 * @param carriedFrom the decision that stands since before the picture was revised; null for one of its own
 * @param leadRole the role that leads the analysis of causes; only for a prioritised problem
 */
record Priority(
        @Id UUID id,
        UUID prioritizationId,
        UUID problemId,
        Integer score,
        Integer influence,
        Verdict suggestion,
        String suggestionReason,
        Verdict decision,
        String motivation,
        Degree resources,
        String leadRole,
        String decidedBy,
        Instant decidedAt,
        UUID carriedFrom,
        @Version Integer lock) {

    static Priority undecided(UUID prioritizationId, UUID problemId) {
        return new Priority(
                UUID.randomUUID(),
                prioritizationId,
                problemId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same decision about the same problem in a revised picture. */
    Priority carriedTo(UUID nextPrioritizationId, UUID nextProblemId) {
        return new Priority(
                UUID.randomUUID(),
                nextPrioritizationId,
                nextProblemId,
                score,
                influence,
                suggestion,
                suggestionReason,
                decision,
                motivation,
                resources,
                leadRole,
                decidedBy,
                decidedAt,
                id,
                null);
    }

    Priority suggested(Assessment assessment, Verdict verdict, String reason) {
        return new Priority(
                id,
                prioritizationId,
                problemId,
                orNull(assessment.score()),
                orNull(assessment.influence()),
                verdict,
                reason,
                decision,
                motivation,
                resources,
                leadRole,
                decidedBy,
                decidedAt,
                carriedFrom,
                lock);
    }

    Priority decided(Decision made, String by, Instant at) {
        return new Priority(
                id,
                prioritizationId,
                problemId,
                score,
                influence,
                suggestion,
                suggestionReason,
                made.verdict(),
                made.motivation(),
                made.resources(),
                made.leadRole(),
                by,
                at,
                carriedFrom,
                lock);
    }

    boolean prioritised() {
        return decision == Verdict.PRIORITISE;
    }

    private static Integer orNull(int value) {
        return value == Assessment.NONE ? null : value;
    }

    /** What the chair says about one problem. */
    record Decision(Verdict verdict, String motivation, Degree resources, String leadRole) {}
}
