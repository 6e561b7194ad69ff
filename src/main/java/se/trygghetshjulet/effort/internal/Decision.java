package se.trygghetshjulet.effort.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.organisation.Party;

/** What one party decided in one round. {@code comment} is null when it approved without one. */
@Table("effort_decision")
record Decision(
        @Id UUID id,
        UUID effortId,
        int round,
        String role,
        Party party,
        DecisionVerdict verdict,
        String comment,
        String decidedBy,
        Instant decidedAt) {}
