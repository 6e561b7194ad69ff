package se.trygghetshjulet.picture.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import se.trygghetshjulet.picture.Trend;

/**
 * A problem of a picture. It belongs for ever to the contribution that reported it.
 *
 * @param mergedInto the problem it turned out to be the same as, or null
 * @param previousProblemId the problem of the previous picture that it carries on, or null
 */
@RecordBuilder
record Problem(
        @Id UUID id,
        UUID pictureId,
        UUID contributionId,
        int number,
        String title,
        @Embedded.Empty Description description,
        String analysis,
        UUID mergedInto,
        UUID previousProblemId,
        @Version Integer lock) {

    static Problem reported(Contribution contribution, int number, String title, Description description) {
        return ProblemBuilder.builder()
                .id(UUID.randomUUID())
                .pictureId(contribution.pictureId())
                .contributionId(contribution.id())
                .number(number)
                .title(title)
                .description(description)
                .analysis("")
                .build();
    }

    /** The same problem, last year's analysis included, as the beginning of this year's. */
    Problem carriedOnFrom(Problem previous) {
        return ProblemBuilder.builder(this)
                .analysis(previous.analysis())
                .previousProblemId(previous.id())
                .build();
    }

    Problem described(String newTitle, Description newDescription) {
        return ProblemBuilder.builder(this)
                .title(newTitle)
                .description(newDescription)
                .build();
    }

    Problem compiled(String newTitle, String newAnalysis, UUID target) {
        return ProblemBuilder.builder(this)
                .title(newTitle)
                .analysis(newAnalysis)
                .mergedInto(target)
                .build();
    }

    boolean merged() {
        return mergedInto != null;
    }

    /** "3. Skadegörelse vid skolor", as people name it. */
    String label() {
        return number + ". " + title;
    }

    static String words(Trend trend) {
        return switch (trend) {
            case INCREASING -> "ökar";
            case UNCHANGED -> "oförändrat";
            case DECREASING -> "minskar";
            case UNKNOWN -> "går inte att bedöma";
        };
    }
}
