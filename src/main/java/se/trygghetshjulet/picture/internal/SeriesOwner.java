package se.trygghetshjulet.picture.internal;

import java.util.UUID;
import se.trygghetshjulet.organisation.Roles;

/**
 * On whose behalf series are chosen: the analyst's for the whole picture, the coordinator's while compiling, or a unit's
 * for its contribution.
 *
 * @param consumer what the module statistics calls it
 * @param consumerId id of the picture or the contribution
 * @param role who is told when the figures are corrected
 * @param label how people name it
 * @param contributionId {@code null} for the whole picture
 */
record SeriesOwner(
        String consumer,
        UUID consumerId,
        String role,
        String label,
        UUID pictureId,
        UUID contributionId,
        boolean compiled) {

    private static final String PICTURE = "picture";
    private static final String COMPILATION = "compilation";
    private static final String CONTRIBUTION = "contribution";

    static SeriesOwner analyst(UUID pictureId, String year) {
        return new SeriesOwner(PICTURE, pictureId, Roles.ANALYST, "Lägesbilden " + year, pictureId, null, false);
    }

    static SeriesOwner coordinator(UUID pictureId, String year) {
        return new SeriesOwner(
                COMPILATION,
                pictureId,
                Roles.COORDINATOR,
                "Lägesbilden " + year + ", sammanställningen",
                pictureId,
                null,
                true);
    }

    static SeriesOwner unit(Contribution contribution, String unitName, String role, String year) {
        return new SeriesOwner(
                CONTRIBUTION,
                contribution.id(),
                role,
                "Underlaget från " + unitName + " " + year,
                contribution.pictureId(),
                contribution.id(),
                false);
    }

    /** What a kept choice is known as to the module statistics. */
    static String consumerOf(StatisticsChoice choice) {
        return choice.contributionId() != null ? CONTRIBUTION : choice.compiled() ? COMPILATION : PICTURE;
    }

    static UUID consumerIdOf(StatisticsChoice choice) {
        return choice.contributionId() != null ? choice.contributionId() : choice.pictureId();
    }
}
