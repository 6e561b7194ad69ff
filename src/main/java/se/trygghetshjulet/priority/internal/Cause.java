package se.trygghetshjulet.priority.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return CauseBuilder.builder()
                .id(UUID.randomUUID())
                .priorityId(priorityId)
                .number(number)
                .previousCauseId(previousCauseId)
                .build()
                .revised(finding, by, at);
    }

    Cause revised(Finding finding, String by, Instant at) {
        return CauseBuilder.builder(this)
                .perspective(finding.perspective())
                .directness(finding.directness())
                .description(finding.description())
                .support(finding.support())
                .influenceable(finding.influenceable())
                .analysedBy(by)
                .analysedAt(at)
                .withdrawnAt(null)
                .build();
    }

    Cause withdrawn(Instant at) {
        return CauseBuilder.builder(this).withdrawnAt(at).build();
    }

    /** The same cause, under the same number, of the same problem in a revised picture. */
    Cause carriedTo(UUID nextPriorityId) {
        return CauseBuilder.builder(this)
                .id(UUID.randomUUID())
                .priorityId(nextPriorityId)
                .previousCauseId(id)
                .lock(null)
                .build();
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    /** What the analysis says about one cause. */
    record Finding(
            Perspective perspective, Directness directness, String description, String support, Degree influenceable) {}
}
