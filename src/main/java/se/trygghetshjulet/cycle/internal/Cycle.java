package se.trygghetshjulet.cycle.internal;

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
        return new Cycle(
                UUID.randomUUID(),
                municipality,
                year,
                variant,
                at,
                by,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    Cycle assessed(boolean needed, String motivation) {
        return new Cycle(
                id,
                municipality,
                year,
                variant,
                startedAt,
                startedBy,
                needed,
                motivation,
                summary,
                summaryReviewers,
                summaryPublishedOn,
                summaryPublishedAt,
                closedAt,
                cancelled,
                lock);
    }

    Cycle published(String text, String reviewers, LocalDate on, String where) {
        return new Cycle(
                id,
                municipality,
                year,
                variant,
                startedAt,
                startedBy,
                updateNeeded,
                updateMotivation,
                text,
                reviewers,
                on,
                where,
                closedAt,
                cancelled,
                lock);
    }

    Cycle closed(Instant at) {
        return new Cycle(
                id,
                municipality,
                year,
                variant,
                startedAt,
                startedBy,
                updateNeeded,
                updateMotivation,
                summary,
                summaryReviewers,
                summaryPublishedOn,
                summaryPublishedAt,
                at,
                cancelled,
                lock);
    }

    Cycle cancelled(Instant at) {
        return new Cycle(
                id,
                municipality,
                year,
                variant,
                startedAt,
                startedBy,
                updateNeeded,
                updateMotivation,
                summary,
                summaryReviewers,
                summaryPublishedOn,
                summaryPublishedAt,
                at,
                true,
                lock);
    }
}
