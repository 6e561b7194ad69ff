package se.trygghetshjulet.effort.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a unit did in an effort.
 *
 * @param done null when it did nothing
 * @param nothing why it did nothing, otherwise null
 * @param hours null when nobody counted
 */
@Table("effort_report")
record Report(
        @Id UUID id,
        UUID effortId,
        String unit,
        String done,
        String nothing,
        Effect effect,
        Integer hours,
        String reportedBy,
        Instant reportedAt) {}
