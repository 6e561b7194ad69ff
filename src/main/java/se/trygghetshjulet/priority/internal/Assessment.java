package se.trygghetshjulet.priority.internal;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the members together think of a problem, 0–100.
 *
 * @param means the mean for each criterion that somebody answered
 */
record Assessment(Map<Criterion, Double> means) {

    /** For the decision table: nobody scored. */
    static final int NONE = -1;

    Assessment {
        means = Map.copyOf(means);
    }

    /** The mean over the criteria, so that one that few answered weighs as much as the others; {@link #NONE} if none. */
    int score() {
        OptionalDouble mean =
                means.values().stream().mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? rounded(mean.getAsDouble()) : NONE;
    }

    /** How far the parties can influence the problem; {@link #NONE} when nobody said. */
    int influence() {
        return of(Criterion.INFLUENCEABLE);
    }

    /** The members' mean for one criterion; {@link #NONE} when nobody answered it. */
    int of(Criterion criterion) {
        Double mean = means.get(criterion);
        return mean == null ? NONE : rounded(mean);
    }

    private static int rounded(double mean) {
        return (int) Math.round(mean);
    }
}
