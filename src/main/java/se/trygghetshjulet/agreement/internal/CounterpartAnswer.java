package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the counterpart answered to a version of the terms.
 *
 * @param comment null when the counterpart agrees and has nothing to add
 * @param answeredBy who answered for the counterpart, who may have no account here
 * @param recordedBy who wrote the answer down here
 */
@Table("counterpart_answer")
record CounterpartAnswer(
        @Id UUID id,
        UUID agreementId,
        UUID termsId,
        boolean agrees,
        String comment,
        String answeredBy,
        LocalDate answeredOn,
        String recordedBy,
        Instant recordedAt) {}
