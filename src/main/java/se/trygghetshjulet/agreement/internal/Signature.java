package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Who signed for each party, and when.
 *
 * @param fileReference where the signed document is kept, such as a diary number
 */
@Table("agreement_signature")
record Signature(
        @Id UUID agreementId,
        UUID termsId,
        LocalDate signedOn,
        String citySigner,
        String counterpartSigner,
        String fileReference,
        String recordedBy,
        Instant recordedAt) {}
