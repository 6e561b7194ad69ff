package se.trygghetshjulet.plan.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.priority.PriorityView;

/** The orphans of a plan (processes.md): what hangs loose between problem, cause, measure, goal and indicator. */
final class Gaps {

    private static final String NONE = "Inga luckor";

    private Gaps() {}

    /** What a measure lacks, as one sentence. */
    static String of(Measure measure, Causes causes) {
        if (causes.problemOf(measure).isEmpty()) {
            return "Orsak saknas bland årets prioriterade problem";
        }
        if (measure.indicator() == null) {
            return "Målet saknar indikator";
        }
        return measure.indicator().baseValue() == null ? "Indikatorn saknar basvärde" : NONE;
    }

    /** How many measures a problem has on each level, or that it has none. */
    static String coverage(PriorityView problem, List<Measure> measures, Causes causes) {
        List<Measure> own = measures.stream()
                .filter(measure ->
                        causes.problemOf(measure).filter(problem::equals).isPresent())
                .toList();
        if (own.isEmpty()) {
            return "Ingen åtgärd";
        }
        return Arrays.stream(Level.values())
                .map(level -> level.label() + " "
                        + own.stream()
                                .filter(measure ->
                                        measure.content().prevention().levels().contains(level))
                                .count())
                .collect(Collectors.joining(", "));
    }
}
