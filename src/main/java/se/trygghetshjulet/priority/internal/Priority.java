package se.trygghetshjulet.priority.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return PriorityBuilder.builder()
                .id(UUID.randomUUID())
                .prioritizationId(prioritizationId)
                .problemId(problemId)
                .build();
    }

    /** The same decision about the same problem in a revised picture. */
    Priority carriedTo(UUID nextPrioritizationId, UUID nextProblemId) {
        return PriorityBuilder.builder(this)
                .id(UUID.randomUUID())
                .prioritizationId(nextPrioritizationId)
                .problemId(nextProblemId)
                .carriedFrom(id)
                .lock(null)
                .build();
    }

    Priority suggested(Assessment assessment, Verdict verdict, String reason) {
        return PriorityBuilder.builder(this)
                .score(orNull(assessment.score()))
                .influence(orNull(assessment.influence()))
                .suggestion(verdict)
                .suggestionReason(reason)
                .build();
    }

    Priority decided(Decision made, String by, Instant at) {
        return PriorityBuilder.builder(this)
                .decision(made.verdict())
                .motivation(made.motivation())
                .resources(made.resources())
                .leadRole(made.leadRole())
                .decidedBy(by)
                .decidedAt(at)
                .build();
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
