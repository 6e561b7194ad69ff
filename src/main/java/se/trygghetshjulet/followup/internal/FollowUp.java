package se.trygghetshjulet.followup.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.followup.FollowUpKind;

/**
 * A follow-up as the record keeps it.
 *
 * @param planId {@code null} when no plan was in force
 * @param previousId the follow-up before it of the same plan, or {@code null}
 * @param rejectionReason why the deciding organ last rejected the report; kept also when a later report is approved
 * @param lock {@code null} until first saved
 */
@RecordBuilder
record FollowUp(
        @Id UUID id,
        UUID cycleId,
        FollowUpKind kind,
        UUID planId,
        UUID previousId,
        Instant openedAt,
        String worked,
        String pictureMissed,
        String proposals,
        Instant compiledAt,
        LocalDate completedOn,
        LocalDate reportedOn,
        LocalDate rejectedOn,
        String rejectionReason,
        @Version Integer lock) {

    static FollowUp opened(UUID cycleId, FollowUpKind kind, UUID planId, UUID previousId, Instant at) {
        return FollowUpBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(cycleId)
                .kind(kind)
                .planId(planId)
                .previousId(previousId)
                .openedAt(at)
                .build();
    }

    FollowUp compiled(String whatWorked, String missed, String nextYear, Instant at) {
        return FollowUpBuilder.builder(this)
                .worked(whatWorked)
                .pictureMissed(missed)
                .proposals(nextYear)
                .compiledAt(at)
                .build();
    }

    FollowUp completed(LocalDate on) {
        return FollowUpBuilder.builder(this).completedOn(on).build();
    }

    FollowUp reported(LocalDate on) {
        return FollowUpBuilder.builder(this).reportedOn(on).build();
    }

    FollowUp rejected(LocalDate on, String reason) {
        return FollowUpBuilder.builder(this)
                .rejectedOn(on)
                .rejectionReason(reason)
                .build();
    }

    /** Whether the newest outcome of the report is a rejection that a new report must answer. */
    boolean mustAnswerRejection() {
        return rejectedOn != null && reportedOn == null;
    }
}
