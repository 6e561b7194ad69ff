package se.trygghetshjulet.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/**
 * Which process variables are certainly set at each element of a model, whatever path led there. A data flow analysis:
 * what is known before an element is what is known after every one of its predecessors.
 */
final class KnownVariables {

    private final ProcessModel model;
    private final Set<String> atStart;
    private final Map<FlowNode, Set<String>> before = new HashMap<>();

    private KnownVariables(ProcessModel model, Set<String> atStart) {
        this.model = model;
        this.atStart = atStart;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FlowNode node : model.nodes()) {
                Set<String> known = fromPredecessors(node);
                changed |= known != null && !known.equals(before.put(node, known));
            }
        }
    }

    static KnownVariables in(ProcessModel model) {
        return new KnownVariables(model, givenTo(model));
    }

    /** What is set when a token arrives. */
    Set<String> before(FlowNode node) {
        return before.getOrDefault(node, Set.of());
    }

    /** As {@link #before}, and the element of the list when the activity runs once per element. */
    Set<String> inside(FlowNode node) {
        return union(before(node), loopVariable(node));
    }

    /** What is set when the token leaves. */
    Set<String> after(FlowNode node) {
        return union(before(node), setBy(node));
    }

    /** What is set when the process has ended, at whichever end. */
    Set<String> atEnd() {
        return model.process().getChildElementsByType(EndEvent.class).stream()
                .map(this::after)
                .reduce(KnownVariables::intersection)
                .orElseThrow();
    }

    private Set<String> fromPredecessors(FlowNode node) {
        if (node instanceof BoundaryEvent boundary) {
            return before.get((FlowNode) boundary.getAttachedTo());
        }
        if (node.getIncoming().isEmpty()) {
            return node.getParentElement() instanceof SubProcess around ? insideOnceKnown(around) : atStart;
        }
        return node.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(before::containsKey)
                .map(this::after)
                .reduce(KnownVariables::intersection)
                .orElse(null);
    }

    private Set<String> insideOnceKnown(SubProcess around) {
        return before.containsKey(around) ? inside(around) : null;
    }

    private Set<String> setBy(FlowNode node) {
        if (node instanceof UserTask task) {
            return RoutingTable.of(model.key(task));
        }
        if (node instanceof ServiceTask task && task.getCamundaResultVariable() != null) {
            return Set.of(task.getCamundaResultVariable());
        }
        if (node instanceof BusinessRuleTask task) {
            return model.within(task, CamundaOutputParameter.class)
                    .map(CamundaOutputParameter::getCamundaName)
                    .collect(Collectors.toSet());
        }
        if (node instanceof CallActivity call) {
            return model.within(call, CamundaOut.class)
                    .map(CamundaOut::getCamundaTarget)
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }

    /** What the product gives the processes that it starts itself. */
    private static final Map<String, Set<String>> STARTED_BY_THE_PRODUCT =
            Map.of("deadline-watch", Set.of("taskId", "step"), "legal-clock", Set.of("clockId", "matter"));

    /** The year begins with what its form returns, a phase with what everyone who calls it hands over. */
    private static Set<String> givenTo(ProcessModel model) {
        if (model.start().getCamundaFormRef() != null) {
            return RoutingTable.of(model.start().getCamundaFormRef());
        }
        if (STARTED_BY_THE_PRODUCT.containsKey(model.key())) {
            return STARTED_BY_THE_PRODUCT.get(model.key());
        }
        return ProcessModel.all().stream()
                .flatMap(caller -> caller.callsOf(model).map(call -> handedOver(caller, call)))
                .reduce(KnownVariables::intersection)
                .orElse(Set.of());
    }

    private static Set<String> handedOver(ProcessModel caller, CallActivity call) {
        return caller.within(call, CamundaIn.class)
                .map(CamundaIn::getCamundaTarget)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> loopVariable(FlowNode node) {
        return node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? Set.of(loop.getCamundaElementVariable())
                : Set.of();
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
