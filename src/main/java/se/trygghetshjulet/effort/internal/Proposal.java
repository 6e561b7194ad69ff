package se.trygghetshjulet.effort.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A problem or a measure that an effort proposes to a unit. */
@Table("effort_proposal")
record Proposal(
        @Id UUID id,
        UUID effortId,
        ProposalKind kind,
        String unit,
        String title,
        String description,
        String proposedBy,
        Instant proposedAt) {}
