package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A decision sent to those who are to have it (expediering). */
record Dispatch(
        @Id UUID id,
        UUID caseId,
        UUID decisionId,
        LocalDate dispatchedOn,
        String remark,
        String recordedBy,
        Instant recordedAt,

        @MappedCollection(idColumn = "dispatch_id", keyColumn = "position")
        List<Recipient> recipients) {

    @Table("dispatch_recipient")
    record Recipient(String recipient) {}
}
