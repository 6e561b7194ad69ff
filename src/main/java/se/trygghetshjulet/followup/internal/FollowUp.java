package se.trygghetshjulet.followup.internal;

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
        return new FollowUp(
                UUID.randomUUID(),
                cycleId,
                kind,
                planId,
                previousId,
                at,
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

    FollowUp compiled(String whatWorked, String missed, String nextYear, Instant at) {
        return new FollowUp(
                id,
                cycleId,
                kind,
                planId,
                previousId,
                openedAt,
                whatWorked,
                missed,
                nextYear,
                at,
                completedOn,
                reportedOn,
                rejectedOn,
                rejectionReason,
                lock);
    }

    FollowUp completed(LocalDate on) {
        return new FollowUp(
                id,
                cycleId,
                kind,
                planId,
                previousId,
                openedAt,
                worked,
                pictureMissed,
                proposals,
                compiledAt,
                on,
                reportedOn,
                rejectedOn,
                rejectionReason,
                lock);
    }

    FollowUp reported(LocalDate on) {
        return decided(on, rejectedOn, rejectionReason);
    }

    FollowUp rejected(LocalDate on, String reason) {
        return decided(reportedOn, on, reason);
    }

    /** Whether the newest outcome of the report is a rejection that a new report must answer. */
    boolean mustAnswerRejection() {
        return rejectedOn != null && reportedOn == null;
    }

    private FollowUp decided(LocalDate reported, LocalDate rejected, String reason) {
        return new FollowUp(
                id,
                cycleId,
                kind,
                planId,
                previousId,
                openedAt,
                worked,
                pictureMissed,
                proposals,
                compiledAt,
                completedOn,
                reported,
                rejected,
                reason,
                lock);
    }
}
