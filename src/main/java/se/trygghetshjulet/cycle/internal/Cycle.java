package se.trygghetshjulet.cycle.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.cycle.Variant;

/**
 * A year as the record keeps it. {@code lock} is null until first saved.
 *
 * @param cancelled whether it was closed before its time
 */
@RecordBuilder
record Cycle(
        @Id UUID id,
        String municipality,
        int year,
        Variant variant,
        Instant startedAt,
        String startedBy,
        Boolean updateNeeded,
        String updateMotivation,
        String summary,
        String summaryReviewers,
        LocalDate summaryPublishedOn,
        String summaryPublishedAt,
        Instant closedAt,
        boolean cancelled,
        @Version Integer lock) {

    static Cycle started(String municipality, int year, Variant variant, Instant at, String by) {
        return CycleBuilder.builder()
                .id(UUID.randomUUID())
                .municipality(municipality)
                .year(year)
                .variant(variant)
                .startedAt(at)
                .startedBy(by)
                .build();
    }

    Cycle assessed(boolean needed, String motivation) {
        return CycleBuilder.builder(this)
                .updateNeeded(needed)
                .updateMotivation(motivation)
                .build();
    }

    Cycle published(String text, String reviewers, LocalDate on, String where) {
        return CycleBuilder.builder(this)
                .summary(text)
                .summaryReviewers(reviewers)
                .summaryPublishedOn(on)
                .summaryPublishedAt(where)
                .build();
    }

    Cycle closed(Instant at) {
        return CycleBuilder.builder(this).closedAt(at).build();
    }

    Cycle cancelled(Instant at) {
        return CycleBuilder.builder(this).closedAt(at).cancelled(true).build();
    }
}
