package se.trygghetshjulet.revision.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A revision of a year's picture. {@code lock} is null until first saved.
 *
 * @param number 1, 2, 3 … within the year
 * @param pictureId the new version; null until the chair has judged what it touches
 * @param planTouched whether the plan is examined too; null until then
 * @param endedAt null while it goes on
 */
@RecordBuilder
record Revision(
        @Id UUID id,
        UUID cycleId,
        int number,
        String reason,
        String startedBy,
        Instant startedAt,
        UUID pictureId,
        Boolean planTouched,
        String impactReason,
        String assessedBy,
        Instant assessedAt,
        Instant endedAt,
        @Version Integer lock) {

    static Revision started(UUID cycleId, int number, String reason, String by, Instant at) {
        return RevisionBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(cycleId)
                .number(number)
                .reason(reason)
                .startedBy(by)
                .startedAt(at)
                .build();
    }

    Revision assessed(UUID picture, boolean plan, String why, String by, Instant at) {
        return RevisionBuilder.builder(this)
                .pictureId(picture)
                .planTouched(plan)
                .impactReason(why)
                .assessedBy(by)
                .assessedAt(at)
                .build();
    }

    Revision ended(Instant at) {
        return RevisionBuilder.builder(this).endedAt(at).build();
    }
}
