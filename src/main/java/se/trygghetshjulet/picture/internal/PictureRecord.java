package se.trygghetshjulet.picture.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads whole pictures from the record. */
@Component
class PictureRecord {

    private final PictureRepository pictures;
    private final ContributionRepository contributions;
    private final ProblemRepository problems;
    private final SourceRepository sources;
    private final StatisticsChoiceRepository statistics;
    private final PictureReviewRepository reviews;

    PictureRecord(
            PictureRepository pictures,
            ContributionRepository contributions,
            ProblemRepository problems,
            SourceRepository sources,
            StatisticsChoiceRepository statistics,
            PictureReviewRepository reviews) {
        this.pictures = pictures;
        this.contributions = contributions;
        this.problems = problems;
        this.sources = sources;
        this.statistics = statistics;
        this.reviews = reviews;
    }

    /** @throws java.util.NoSuchElementException when there is no such picture */
    Picture picture(UUID id) {
        return pictures.findById(id).orElseThrow();
    }

    PictureContent content(UUID pictureId) {
        return new PictureContent(
                picture(pictureId),
                contributions.findByPictureIdOrderByUnit(pictureId),
                problems.findByPictureIdOrderByNumber(pictureId),
                sources.findByPictureIdOrderByPosition(pictureId),
                statistics.findByPictureIdOrderByPosition(pictureId),
                reviews.findByPictureIdOrderByNumber(pictureId));
    }

    Contribution contribution(UUID pictureId, String unit) {
        return contributions.findByPictureIdAndUnit(pictureId, unit).orElseThrow();
    }

    /** What the unit contributed to the picture that this one starts from. */
    Optional<Contribution> previousContribution(Contribution contribution) {
        return Optional.ofNullable(picture(contribution.pictureId()).previousId())
                .flatMap(previous -> contributions.findByPictureIdAndUnit(previous, contribution.unit()));
    }

    /** The day on which its words were written: an earlier one when it confirms those of an earlier year. */
    Instant writtenAt(Contribution contribution) {
        return contribution.onlyConfirms()
                ? writtenAt(contributions.findById(contribution.confirms()).orElseThrow())
                : contribution.givenAt();
    }

    List<Problem> problemsOf(Contribution contribution) {
        return problems.findByContributionIdOrderByNumber(contribution.id());
    }

    /** The problems by their ids, each as the one that it was merged into, if it was. */
    Map<UUID, UUID> standing(Collection<UUID> problemIds) {
        return problems.findAllById(problemIds).stream()
                .collect(Collectors.toMap(
                        Problem::id, problem -> problem.merged() ? problem.mergedInto() : problem.id()));
    }

    List<Source> sourcesOf(Contribution contribution) {
        return sources.findByContributionIdOrderByPosition(contribution.id());
    }

    /** The sources left out from the statistics of the whole picture. */
    List<Source> statisticsSources(UUID pictureId) {
        return sources.findByPictureIdAndContributionIdIsNullOrderByPosition(pictureId);
    }

    /** What the analyst chose for the whole picture. */
    List<StatisticsChoice> statistics(UUID pictureId) {
        return wholePictures(pictureId, false);
    }

    /** What the coordinator added while compiling. */
    List<StatisticsChoice> addedStatistics(UUID pictureId) {
        return wholePictures(pictureId, true);
    }

    private List<StatisticsChoice> wholePictures(UUID pictureId, boolean compiled) {
        return statistics.findByPictureIdOrderByPosition(pictureId).stream()
                .filter(choice -> choice.contributionId() == null && choice.compiled() == compiled)
                .toList();
    }

    List<StatisticsChoice> statisticsOf(Contribution contribution) {
        return statistics.findByContributionIdOrderByPosition(contribution.id());
    }
}
