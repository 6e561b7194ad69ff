package se.trygghetshjulet.priority.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.priority.Perspective;

/**
 * A cause of a prioritised problem. Its number stays its own for ever, since measures point to it. {@code lock} is null
 * until first saved.
 *
 * @param support what the cause rests on: a source, or somebody's own judgement
 * @param previousCauseId the cause of the picture before that it carries on; null when it is new
 * @param withdrawnAt when a later analysis left it out; null while it stands
 */
record Cause(
        @Id UUID id,
        UUID priorityId,
        int number,
        UUID previousCauseId,
        Perspective perspective,
        Directness directness,
        String description,
        String support,
        Degree influenceable,
        String analysedBy,
        Instant analysedAt,
        Instant withdrawnAt,
        @Version Integer lock) {

    /** @param previousCauseId the cause that it carries on, or null */
    static Cause found(UUID priorityId, int number, UUID previousCauseId, Finding finding, String by, Instant at) {
        return new Cause(
                        UUID.randomUUID(),
                        priorityId,
                        number,
                        previousCauseId,
                        null,
                        null,
                        null,
                        null,
                        null,
                        by,
                        at,
                        null,
                        null)
                .revised(finding, by, at);
    }

    Cause revised(Finding finding, String by, Instant at) {
        return new Cause(
                id,
                priorityId,
                number,
                previousCauseId,
                finding.perspective(),
                finding.directness(),
                finding.description(),
                finding.support(),
                finding.influenceable(),
                by,
                at,
                null,
                lock);
    }

    Cause withdrawn(Instant at) {
        return new Cause(
                id,
                priorityId,
                number,
                previousCauseId,
                perspective,
                directness,
                description,
                support,
                influenceable,
                analysedBy,
                analysedAt,
                at,
                lock);
    }

    /** The same cause, under the same number, of the same problem in a revised picture. */
    Cause carriedTo(UUID nextPriorityId) {
        return new Cause(
                UUID.randomUUID(),
                nextPriorityId,
                number,
                id,
                perspective,
                directness,
                description,
                support,
                influenceable,
                analysedBy,
                analysedAt,
                withdrawnAt,
                null);
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    /** What the analysis says about one cause. */
    record Finding(
            Perspective perspective, Directness directness, String description, String support, Degree influenceable) {}
}
