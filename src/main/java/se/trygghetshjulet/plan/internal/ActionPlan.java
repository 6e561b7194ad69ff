package se.trygghetshjulet.plan.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return ActionPlanBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(cycleId)
                .pictureId(pictureId)
                .version(1)
                .openedAt(at)
                .proposalRound(1)
                .build();
    }

    static ActionPlan after(ActionPlan earlier, UUID pictureId, Instant at) {
        UUID answered = earlier.rejected() ? earlier.id : null;
        return ActionPlanBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(earlier.cycleId)
                .pictureId(pictureId)
                .version(earlier.version + 1)
                .previousId(answered)
                .openedAt(at)
                .proposalRound(1)
                .build();
    }

    boolean rejected() {
        return Boolean.FALSE.equals(approved);
    }

    ActionPlan asksForMore() {
        return ActionPlanBuilder.builder(this).proposalRound(proposalRound + 1).build();
    }

    ActionPlan sentToSteeringGroup() {
        return ActionPlanBuilder.builder(this)
                .endorsementRound(endorsementRound + 1)
                .build();
    }

    ActionPlan endorsed(Instant at) {
        return ActionPlanBuilder.builder(this).endorsedAt(at).build();
    }

    ActionPlan decided(boolean approval, LocalDate on, String reason) {
        return ActionPlanBuilder.builder(this)
                .decidedOn(on)
                .approved(approval)
                .decisionReason(reason)
                .build();
    }
}
