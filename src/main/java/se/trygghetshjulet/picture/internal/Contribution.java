package se.trygghetshjulet.picture.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What one unit is asked for and has answered, besides its problems and sources.
 *
 * @param request what the chair wants supplemented; empty the first time
 * @param givenAt when it was last given, or null when it has never been
 * @param confirms the earlier contribution that this one confirms as it stood, or null when it was written for this picture
 */
@RecordBuilder
record Contribution(
        @Id UUID id,
        UUID pictureId,
        String unit,
        ContributionState state,
        String request,
        @Embedded.Empty Statement statement,
        String givenBy,
        Instant givenAt,
        UUID confirms,
        @Version Integer lock) {

    /**
     * @param nothingToReport the lawful answer of a unit that sees no problem; it has a reason
     * @param information other information of importance (4 § 2)
     */
    record Statement(boolean nothingToReport, String nothingReason, String information, String uncertainty) {

        static final Statement NONE = new Statement(false, "", "", "");
    }

    static Contribution asked(UUID pictureId, String unit) {
        return ContributionBuilder.builder()
                .id(UUID.randomUUID())
                .pictureId(pictureId)
                .unit(unit)
                .state(ContributionState.ASKED)
                .request("")
                .statement(Statement.NONE)
                .build();
    }

    Contribution askedAgain(String comment) {
        return ContributionBuilder.builder(this)
                .state(ContributionState.ASKED)
                .request(comment)
                .build();
    }

    Contribution given(Statement answer, String by, Instant at) {
        return ContributionBuilder.builder(this)
                .state(ContributionState.GIVEN)
                .statement(answer)
                .givenBy(by)
                .givenAt(at)
                .confirms(null)
                .build();
    }

    /** The same statement as an earlier year: somebody has gone through it and vouches for it today. */
    Contribution confirming(Contribution earlier, String by, Instant at) {
        return ContributionBuilder.builder(this)
                .state(ContributionState.GIVEN)
                .statement(earlier.statement)
                .givenBy(by)
                .givenAt(at)
                .confirms(earlier.id)
                .build();
    }

    boolean onlyConfirms() {
        return confirms != null;
    }

    boolean hasBeenGiven() {
        return givenAt != null;
    }
}
