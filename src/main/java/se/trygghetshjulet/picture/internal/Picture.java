package se.trygghetshjulet.picture.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return PictureBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(cycleId)
                .version(version)
                .openedAt(at)
                .approach(Approach.UNDECIDED)
                .parts(LawfulParts.EMPTY)
                .statisticsAwaited(true)
                .build();
    }

    /** A new picture that begins with what this adopted one says. */
    Picture successor(UUID cycleId, int version, Instant at) {
        return PictureBuilder.builder()
                .id(UUID.randomUUID())
                .cycleId(cycleId)
                .version(version)
                .previousId(id)
                .openedAt(at)
                .approach(approach.withoutTimeLimit())
                .parts(parts)
                .statisticsAwaited(true)
                .build();
    }

    Picture approached(Approach decided) {
        return PictureBuilder.builder(this).approach(decided).build();
    }

    Picture compiled(LawfulParts written) {
        return PictureBuilder.builder(this).parts(written).build();
    }

    Picture awaitingStatistics(boolean awaited) {
        return PictureBuilder.builder(this).statisticsAwaited(awaited).build();
    }

    Picture approvedBy(String person) {
        return PictureBuilder.builder(this).adoptedBy(person).build();
    }

    Picture frozen(Instant at) {
        return PictureBuilder.builder(this).adoptedAt(at).build();
    }
}
