package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/** A superior's answer to a version of the report: approved, or returned with a comment. */
record Approval(
        @Id UUID id,
        UUID reportDraftId,
        String role,
        String person,
        boolean approved,
        String comment,
        Instant answeredAt) {}
