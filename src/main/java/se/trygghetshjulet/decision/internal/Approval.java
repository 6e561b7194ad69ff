package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/**
 * A superior's answer to a version of the report: approved, or returned with a comment.
 *
 * @param person who answered
 * @param onBehalfOf the absent superior whose deputy answered; {@code null} when it was the superior
 */
record Approval(
        @Id UUID id,
        UUID reportDraftId,
        String role,
        String person,
        String onBehalfOf,
        boolean approved,
        String comment,
        Instant answeredAt) {}
