package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.picture.ProblemView;

/** A picture with everything that hangs on it: what reviewers read, and what is frozen when it is adopted. */
record PictureContent(
        Picture picture,
        List<Contribution> contributions,
        List<Problem> problems,
        List<Source> sources,
        List<StatisticsChoice> statistics,
        List<Review> reviews) {

    /** The problems that count: those not merged into another. */
    List<Problem> standing() {
        return problems.stream().filter(problem -> !problem.merged()).toList();
    }

    /** The units whose contributions named the problem, also those whose wording was merged into it. */
    List<String> contributors(Problem problem) {
        return named(problem)
                .map(each -> contribution(each.contributionId()).unit())
                .distinct()
                .toList();
    }

    /** Why the picture was last sent back, if that is why it lies here now. */
    Optional<Review> returned() {
        return reviews.isEmpty()
                ? Optional.empty()
                : Optional.of(reviews.get(reviews.size() - 1))
                        .filter(review -> review.outcome().sendsBack());
    }

    /** The newest answer from the police side. */
    Optional<Review> policeAnswer() {
        return reviews.stream().filter(review -> review.outcome().fromPolice()).reduce((earlier, later) -> later);
    }

    Contribution contribution(UUID id) {
        return contributions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The law's demand for an analysis is met by at least one problem too, when there are problems (4 § 3). */
    boolean hasUnanalysedProblemsOnly() {
        return !standing().isEmpty()
                && standing().stream().allMatch(problem -> problem.analysis().isBlank());
    }

    /** The problem of last year's picture that this one carries on, or that one merged into it does; null when new. */
    UUID previousOf(Problem problem) {
        return problem.previousProblemId() != null
                ? problem.previousProblemId()
                : named(problem)
                        .map(Problem::previousProblemId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** @param previous the problem that {@link #previousOf} named, as it stood last year; null when new */
    ProblemView view(Problem problem, UUID previous) {
        Description description = problem.description();
        return new ProblemView(
                problem.id(),
                problem.number(),
                problem.title(),
                description.description(),
                description.area(),
                description.extent(),
                description.trend(),
                description.consequences(),
                contributors(problem),
                named(problem).anyMatch(each -> each.description().secret()),
                previous);
    }

    List<UUID> ids() {
        return problems.stream().map(Problem::id).toList();
    }

    /**
     * What proposed the problem, or one merged into it; empty when nothing did.
     *
     * @param origins what proposed the problems that were proposed, by their ids
     */
    String origin(Problem problem, Map<UUID, String> origins) {
        return named(problem)
                .map(each -> origins.get(each.id()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The problem itself and those merged into it. */
    Stream<Problem> named(Problem problem) {
        return problems.stream()
                .filter(each -> each.id().equals(problem.id()) || problem.id().equals(each.mergedInto()));
    }
}
