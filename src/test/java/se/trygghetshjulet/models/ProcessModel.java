package se.trygghetshjulet.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model as it lies in {@code bpmn/}. */
record ProcessModel(Path file, BpmnModelInstance bpmn, Process process) {

    /** For {@code @MethodSource}: every process model of the product. */
    static final String ALL = "se.trygghetshjulet.models.ProcessModel#all";

    private static final List<ProcessModel> MODELS = read();

    static List<ProcessModel> all() {
        return MODELS;
    }

    static ProcessModel of(String key) {
        return MODELS.stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    String key() {
        return process.getId();
    }

    /** {@code <process key>.<user task id>}, by which the task goes everywhere. */
    String key(UserTask task) {
        return key() + "." + task.getId();
    }

    Collection<UserTask> userTasks() {
        return bpmn.getModelElementsByType(UserTask.class);
    }

    /** Everything that a token can stand on, inside sub-processes too. */
    Collection<FlowNode> nodes() {
        return bpmn.getModelElementsByType(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return bpmn.getModelElementsByType(SequenceFlow.class);
    }

    /** The event that the process itself begins with. */
    StartEvent start() {
        return process.getChildElementsByType(StartEvent.class).iterator().next();
    }

    /** Where this model calls the other. */
    Stream<CallActivity> callsOf(ProcessModel called) {
        return bpmn.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> called.key().equals(call.getCalledElement()));
    }

    /** The elements of a type that belong to the node itself, not to a node inside it. */
    <T extends ModelElementInstance> Stream<T> within(FlowNode node, Class<T> type) {
        return bpmn.getModelElementsByType(type).stream().filter(element -> node.equals(nodeAround(element)));
    }

    private static ModelElementInstance nodeAround(ModelElementInstance element) {
        return Stream.iterate(element.getParentElement(), Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(FlowNode.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return key();
    }

    private static List<ProcessModel> read() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(ProcessModel::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ProcessModel> read(Path file) {
        BpmnModelInstance bpmn = Bpmn.readModelFromFile(file.toFile());
        return bpmn.getModelElementsByType(Process.class).stream()
                .map(process -> new ProcessModel(file, bpmn, process));
    }
}
