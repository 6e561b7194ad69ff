package se.trygghetshjulet.trace.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.PriorityView;
import se.trygghetshjulet.priority.WeighedProblem;

/**
 * What has changed since the year before. Both years are as this reader may read them: what is marked with secrecy in
 * either is named in neither.
 */
final class YearChanges {

    private final YearRecords now;
    private final Optional<YearRecords> before;
    private final Lineage lineage;

    YearChanges(YearRecords now, Optional<YearRecords> before, Lineage lineage) {
        this.now = now;
        this.before = before;
        this.lineage = lineage;
    }

    /** A prioritised problem of last year that is not prioritised now. */
    record Left(String title, String why) {}

    /** Empty when there is no year before, or when what it carries on is withheld. */
    Optional<Change> problem(UUID problemId) {
        return before.flatMap(year -> {
            if (lineage.ancestor(problemId, prioritized(year)).isPresent()) {
                return Optional.of(Change.KEPT);
            }
            Set<UUID> inThePicture =
                    year.problems().stream().map(ProblemView::id).collect(Collectors.toSet());
            return lineage.ancestor(problemId, inThePicture).isPresent()
                    ? Optional.of(Change.RAISED)
                    : newUnlessWithheld(problemId, year);
        });
    }

    /** As {@link #problem}, of a cause or a measure. */
    Optional<Change> part(UUID id) {
        return before.flatMap(year -> lineage.ancestor(id, year.continuable()).isPresent()
                ? Optional.of(Change.KEPT)
                : newUnlessWithheld(id, year));
    }

    private Optional<Change> newUnlessWithheld(UUID id, YearRecords year) {
        return lineage.ancestor(id, year.hidden().ids()).isPresent() ? Optional.empty() : Optional.of(Change.NEW);
    }

    /** Those that left; none before this year's priorities are decided, for until then nobody has left. */
    List<Left> left() {
        if (before.isEmpty() || now.priorities().isEmpty()) {
            return List.of();
        }
        Set<UUID> earlier = prioritized(before.get());
        Set<UUID> carriedOn = ancestors(prioritized(now), earlier);
        Set<UUID> carriedOnInSecret = ancestors(now.hidden().ids(), earlier);
        return before.get().priorities().stream()
                .filter(priority -> !carriedOn.contains(priority.problemId()))
                .filter(priority -> !carriedOnInSecret.contains(priority.problemId()))
                .map(priority -> new Left(priority.problemTitle(), why(priority.problemId())))
                .toList();
    }

    private String why(UUID earlier) {
        return now.problems().stream()
                .filter(problem ->
                        lineage.ancestor(problem.id(), Set.of(earlier)).isPresent())
                .findFirst()
                .map(problem -> now.decided().stream()
                        .filter(decided -> decided.problemId().equals(problem.id()))
                        .findFirst()
                        .map(YearChanges::decision)
                        .orElse("finns kvar i lägesbilden men är inte prioriterat"))
                .orElse("finns inte i årets lägesbild");
    }

    private static String decision(WeighedProblem decided) {
        return "finns kvar i lägesbilden. Styrgruppen: %s. %s".formatted(decided.decision(), decided.motivation());
    }

    private Set<UUID> ancestors(Set<UUID> ids, Set<UUID> wanted) {
        return ids.stream().flatMap(id -> lineage.ancestor(id, wanted).stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> prioritized(YearRecords year) {
        return year.priorities().stream().map(PriorityView::problemId).collect(Collectors.toSet());
    }
}
