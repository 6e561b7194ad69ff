package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The wheel of the year: one due rule per step, keyed {@code <process-key>.<task-id>}, and the dates on which later
 * phases open. Immutable and complete: a wheel that lacks a step of {@link #steps()} cannot be built.
 */
public final class Wheel {

    private static final List<String> STEPS = Stream.of(
                    tasks("annual-cycle", "assess-update-need", "publish-summary"),
                    tasks("situational-picture", "decide-approach", "contribute", "import-statistics"),
                    tasks("situational-picture", "compile", "joint-review", "adopt"),
                    tasks("prioritization", "score", "decide-priorities", "analyse-causes"),
                    tasks("action-plan", "propose-measures", "compile-plan", "endorse"),
                    tasks("political-decision", "draft", "approve-section", "approve-department", "approve-director"),
                    tasks("political-decision", "register", "record-ksau", "record-ks", "record-kf"),
                    tasks("political-decision", "adjust-minutes", "post-notice", "dispatch"),
                    tasks("follow-up", "report-progress", "handle-deviation", "compile-follow-up", "take-note"),
                    tasks("cooperation-agreement", "prepare", "counterpart-review", "sign"),
                    tasks("cooperation-agreement", "review", "decide-continuation"),
                    tasks("special-effort", "describe", "decide", "carry-out", "debrief"),
                    tasks("strategic-council", "call", "minutes", "handle-matter"),
                    tasks("picture-revision", "assess-impact"),
                    tasks("cycle-cancellation", "propose", "confirm"),
                    tasks("decision-correction", "review"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> ACUTE_STEPS =
            tasks("special-effort", "decide-acute", "carry-out-acute", "debrief-acute");

    private static final List<String> STARTING_POINTS =
            List.of("annual-cycle.half-year-follow-up", "annual-cycle.full-year-follow-up");

    private final Map<String, DueRule> rules;

    /** @throws IllegalArgumentException when a step lacks a rule or a starting point is not a fixed date */
    public Wheel(Map<String, DueRule> rules) {
        Stream.of(STEPS, ACUTE_STEPS, STARTING_POINTS)
                .flatMap(List::stream)
                .filter(key -> !rules.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("The wheel has no rule for '" + key + "'");
                });
        STARTING_POINTS.stream()
                .filter(key -> !(rules.get(key) instanceof DueRule.FixedDate))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("The starting point '" + key + "' must be a fixed date");
                });
        this.rules = Map.copyOf(rules);
    }

    /** The keys of all user tasks that have a due date, in the order of the year. */
    public static List<String> steps() {
        return STEPS;
    }

    /** The keys {@code <process-key>.<task-id>-acute} of the tasks that have another rule when it is urgent. */
    public static List<String> acuteSteps() {
        return ACUTE_STEPS;
    }

    /** The keys of the phases that open on a date of their own. */
    public static List<String> startingPoints() {
        return STARTING_POINTS;
    }

    /**
     * The rule of a step.
     *
     * @throws NoSuchElementException when the wheel does not know the step
     */
    public DueRule rule(String processKey, String taskId) {
        return rule(processKey + "." + taskId);
    }

    /** As {@link #rule(String, String)}, by the whole key {@code <process-key>.<task-id>}. */
    public DueRule rule(String key) {
        DueRule rule = rules.get(key);
        if (rule == null) {
            throw new NoSuchElementException("The wheel has no rule for '" + key + "'");
        }
        return rule;
    }

    /**
     * The date on which a phase opens in the cycle of the given year. It may fall on a day off.
     *
     * @param startingPoint one of {@link #startingPoints()}
     * @throws NoSuchElementException when it is not a starting point
     */
    public LocalDate opens(String startingPoint, int cycleYear) {
        if (!STARTING_POINTS.contains(startingPoint)) {
            throw new NoSuchElementException("'" + startingPoint + "' is not a starting point of the wheel");
        }
        return ((DueRule.FixedDate) rule(startingPoint)).inCycle(cycleYear);
    }

    private static List<String> tasks(String process, String... taskIds) {
        return Stream.of(taskIds).map(task -> process + "." + task).toList();
    }
}
