package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/** The day the minutes with the decision were adjusted (justering). */
record MinutesAdjustment(
        @Id UUID decisionId, LocalDate adjustedOn, String remark, String recordedBy, Instant recordedAt) {}
