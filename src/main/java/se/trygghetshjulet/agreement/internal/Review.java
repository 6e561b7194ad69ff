package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** What one party found when the agreement was gone through. */
@Table("agreement_review")
record Review(
        @Id UUID id,
        UUID agreementId,
        String role,
        Verdict verdict,
        String text,
        LocalDate reviewedOn,
        String reviewedBy,
        Instant reviewedAt) {}
