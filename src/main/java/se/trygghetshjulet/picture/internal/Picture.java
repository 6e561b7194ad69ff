package se.trygghetshjulet.picture.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A version of a year's picture.
 *
 * @param previousId the adopted picture that this one starts from, or null for the very first
 * @param statisticsAwaited whether the analyst is asked for statistics
 * @param adoptedBy who decided to adopt it, or null
 * @param adoptedAt when it was frozen, or null
 */
record Picture(
        @Id UUID id,
        UUID cycleId,
        int version,
        UUID previousId,
        Instant openedAt,
        @Embedded.Empty Approach approach,
        @Embedded.Empty LawfulParts parts,
        boolean statisticsAwaited,
        String adoptedBy,
        Instant adoptedAt,
        @Version Integer lock) {

    static Picture first(UUID cycleId, int version, Instant at) {
        return new Picture(
                UUID.randomUUID(),
                cycleId,
                version,
                null,
                at,
                Approach.UNDECIDED,
                LawfulParts.EMPTY,
                true,
                null,
                null,
                null);
    }

    /** A new picture that begins with what this adopted one says. */
    Picture successor(UUID cycleId, int version, Instant at) {
        return new Picture(
                UUID.randomUUID(),
                cycleId,
                version,
                id,
                at,
                approach.withoutTimeLimit(),
                parts,
                true,
                null,
                null,
                null);
    }

    Picture approached(Approach decided) {
        return new Picture(
                id,
                cycleId,
                version,
                previousId,
                openedAt,
                decided,
                parts,
                statisticsAwaited,
                adoptedBy,
                adoptedAt,
                lock);
    }

    Picture compiled(LawfulParts written) {
        return new Picture(
                id,
                cycleId,
                version,
                previousId,
                openedAt,
                approach,
                written,
                statisticsAwaited,
                adoptedBy,
                adoptedAt,
                lock);
    }

    Picture awaitingStatistics(boolean awaited) {
        return new Picture(
                id, cycleId, version, previousId, openedAt, approach, parts, awaited, adoptedBy, adoptedAt, lock);
    }

    Picture approvedBy(String person) {
        return new Picture(
                id,
                cycleId,
                version,
                previousId,
                openedAt,
                approach,
                parts,
                statisticsAwaited,
                person,
                adoptedAt,
                lock);
    }

    Picture frozen(Instant at) {
        return new Picture(
                id, cycleId, version, previousId, openedAt, approach, parts, statisticsAwaited, adoptedBy, at, lock);
    }
}
