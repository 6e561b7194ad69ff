package se.trygghetshjulet.plan.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.PriorityView;

/** The numbered causes of the prioritised problems that a plan answers. */
final class Causes {

    private static final int LONGEST_LABEL = 120;

    private final List<PriorityView> priorities;
    private final Map<UUID, Cause> byId = new LinkedHashMap<>();

    Causes(List<PriorityView> priorities) {
        this.priorities = List.copyOf(priorities);
        priorities.forEach(
                priority -> priority.causes().forEach(cause -> byId.put(cause.id(), new Cause(priority, cause))));
    }

    record Cause(PriorityView problem, CauseView cause) {}

    List<PriorityView> problems() {
        return priorities;
    }

    /** Every cause, problem by problem. */
    Collection<Cause> all() {
        return byId.values();
    }

    /** Choices such as "Problem 2, orsak 1: Mörk gångväg". */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        byId.forEach((id, cause) -> options.add(new Option(
                "Problem %d, orsak %d: %s"
                        .formatted(
                                cause.problem.problemNumber(),
                                cause.cause.number(),
                                Wording.shortened(cause.cause.description(), LONGEST_LABEL)),
                id.toString())));
        return options;
    }

    Optional<UUID> known(String id) {
        return byId.keySet().stream()
                .filter(known -> known.toString().equals(id))
                .findFirst();
    }

    /** Whether every one of them is among these. */
    boolean know(Collection<UUID> causeIds) {
        return byId.keySet().containsAll(causeIds);
    }

    /** The causes that carry on one of the given, which are of an earlier picture. */
    List<UUID> carryingOn(Collection<UUID> earlier) {
        return byId.values().stream()
                .map(Cause::cause)
                .filter(cause -> cause.previousCauseId() != null && earlier.contains(cause.previousCauseId()))
                .map(CauseView::id)
                .toList();
    }

    /** The problems that the causes belong to; causes that are no longer among the prioritised ones give none. */
    List<PriorityView> problemsOf(Collection<UUID> causeIds) {
        return byId.entrySet().stream()
                .filter(entry -> causeIds.contains(entry.getKey()))
                .map(entry -> entry.getValue().problem)
                .distinct()
                .toList();
    }

    Optional<PriorityView> problemOf(Measure measure) {
        return problemsOf(measure.causeIds()).stream().findFirst();
    }

    List<Integer> numbersOf(Measure measure) {
        return byId.entrySet().stream()
                .filter(entry -> measure.causeIds().contains(entry.getKey()))
                .map(entry -> entry.getValue().cause.number())
                .sorted()
                .toList();
    }

    boolean covered(PriorityView problem, List<Measure> measures) {
        return measures.stream()
                .anyMatch(measure -> problemsOf(measure.causeIds()).contains(problem));
    }
}
