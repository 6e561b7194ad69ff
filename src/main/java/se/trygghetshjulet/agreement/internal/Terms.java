package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.agreement.CounterpartType;

/**
 * A version of what an agreement says; written once and never changed.
 *
 * @param purposes syften, mandatory by 9 §
 * @param areas områden, mandatory by 9 §
 * @param validTo the last day; null when the agreement holds until further notice
 */
@Table("agreement_terms")
record Terms(
        @Id UUID id,
        UUID agreementId,
        int version,
        Kind kind,
        String title,
        String counterpart,
        CounterpartType counterpartType,
        String contact,
        String purposes,
        String areas,
        String content,
        LocalDate validFrom,
        LocalDate validTo,
        boolean needsDecision,
        String writtenBy,
        Instant writtenAt) {

    /** The validity in words. */
    String validity() {
        return validTo == null ? "Från %s, tills vidare".formatted(validFrom) : "%s – %s".formatted(validFrom, validTo);
    }
}
