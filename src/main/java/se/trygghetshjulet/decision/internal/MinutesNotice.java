package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/** The day the adjustment was announced (anslag), and the day the decision gains legal force unless appealed. */
record MinutesNotice(
        @Id UUID decisionId,
        LocalDate postedOn,
        LocalDate legalForceOn,
        String remark,
        String recordedBy,
        Instant recordedAt) {}
