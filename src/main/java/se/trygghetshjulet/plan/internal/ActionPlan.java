package se.trygghetshjulet.plan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A version of a year's action plan.
 *
 * @param previousId the rejected version that this one answers; otherwise {@code null}
 * @param proposalRound counts how many times units have been asked for measures
 * @param endorsementRound counts how many times the plan has been sent to the steering group
 * @param approved {@code null} until a political organ has decided
 */
record ActionPlan(
        @Id UUID id,
        UUID cycleId,
        UUID pictureId,
        int version,
        UUID previousId,
        Instant openedAt,
        int proposalRound,
        int endorsementRound,
        Instant endorsedAt,
        LocalDate decidedOn,
        Boolean approved,
        String decisionReason,
        @Version Integer lock) {

    static ActionPlan first(UUID cycleId, UUID pictureId, Instant at) {
        return new ActionPlan(UUID.randomUUID(), cycleId, pictureId, 1, null, at, 1, 0, null, null, null, null, null);
    }

    static ActionPlan after(ActionPlan earlier, UUID pictureId, Instant at) {
        UUID answered = earlier.rejected() ? earlier.id : null;
        return new ActionPlan(
                UUID.randomUUID(),
                earlier.cycleId,
                pictureId,
                earlier.version + 1,
                answered,
                at,
                1,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    boolean rejected() {
        return Boolean.FALSE.equals(approved);
    }

    ActionPlan asksForMore() {
        return with(proposalRound + 1, endorsementRound, endorsedAt, decidedOn, approved, decisionReason);
    }

    ActionPlan sentToSteeringGroup() {
        return with(proposalRound, endorsementRound + 1, endorsedAt, decidedOn, approved, decisionReason);
    }

    ActionPlan endorsed(Instant at) {
        return with(proposalRound, endorsementRound, at, decidedOn, approved, decisionReason);
    }

    ActionPlan decided(boolean approval, LocalDate on, String reason) {
        return with(proposalRound, endorsementRound, endorsedAt, on, approval, reason);
    }

    private ActionPlan with(
            int proposals, int endorsements, Instant endorsed, LocalDate on, Boolean approval, String reason) {
        return new ActionPlan(
                id,
                cycleId,
                pictureId,
                version,
                previousId,
                openedAt,
                proposals,
                endorsements,
                endorsed,
                on,
                approval,
                reason,
                lock);
    }
}
