package se.trygghetshjulet.picture.internal;

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
        return new Contribution(
                UUID.randomUUID(),
                pictureId,
                unit,
                ContributionState.ASKED,
                "",
                Statement.NONE,
                null,
                null,
                null,
                null);
    }

    Contribution askedAgain(String comment) {
        return new Contribution(
                id, pictureId, unit, ContributionState.ASKED, comment, statement, givenBy, givenAt, confirms, lock);
    }

    Contribution given(Statement answer, String by, Instant at) {
        return new Contribution(id, pictureId, unit, ContributionState.GIVEN, request, answer, by, at, null, lock);
    }

    /** The same statement as an earlier year: somebody has gone through it and vouches for it today. */
    Contribution confirming(Contribution earlier, String by, Instant at) {
        return new Contribution(
                id, pictureId, unit, ContributionState.GIVEN, request, earlier.statement, by, at, earlier.id, lock);
    }

    boolean onlyConfirms() {
        return confirms != null;
    }

    boolean hasBeenGiven() {
        return givenAt != null;
    }
}
