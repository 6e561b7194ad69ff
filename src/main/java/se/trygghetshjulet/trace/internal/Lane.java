package se.trygghetshjulet.trace.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A prioritised problem with all that follows from it. The last lane may have no problem: it holds the measures that no
 * cause ties to one.
 *
 * @param rank place in the steering group's order, counted among all; 0 for the lane without a problem
 * @param seenBy names of the units that saw the problem
 * @param motivation why it is prioritised
 * @param withoutMeasure why there is no measure; empty when there is one or nothing was said
 * @param change empty when there is no year before
 */
record Lane(
        int rank,
        int problemNumber,
        String problemTitle,
        boolean secret,
        List<String> seenBy,
        String motivation,
        String withoutMeasure,
        Optional<Change> change,
        List<CauseNode> causes,
        List<MeasureNode> measures,
        Set<Gap> gaps) {

    public boolean hasProblem() {
        return rank > 0;
    }

    /** The anchor of the lane in the table. */
    public String key() {
        return hasProblem() ? "problem-" + problemNumber : "utan-problem";
    }

    /**
     * The chains of the lane: one for each measure, then one for each cause that no measure acts on. A problem with
     * neither is a chain too.
     */
    public List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        for (MeasureNode measure : measures) {
            chains.add(new Chain(
                    key() + "-atgard-" + measure.number(),
                    causes.stream()
                            .filter(cause -> measure.causes().contains(cause.number()))
                            .toList(),
                    measure,
                    gaps(measure.gaps())));
        }
        for (CauseNode cause : causes) {
            if (!cause.acted()) {
                chains.add(new Chain(
                        key() + "-orsak-" + cause.number(),
                        List.of(cause),
                        null,
                        gaps(Set.of(Gap.CAUSE_WITHOUT_MEASURE))));
            }
        }
        if (chains.isEmpty()) {
            chains.add(new Chain(key() + "-kedja", List.of(), null, Set.of()));
        }
        return chains;
    }

    private static Set<Gap> gaps(Set<Gap> found) {
        EnumSet<Gap> inOrder = EnumSet.noneOf(Gap.class);
        inOrder.addAll(found);
        return inOrder;
    }

    /**
     * A row of the table.
     *
     * @param key its anchor
     * @param measure {@code null} when there is none
     */
    record Chain(String key, List<CauseNode> causes, MeasureNode measure, Set<Gap> gaps) {}
}
