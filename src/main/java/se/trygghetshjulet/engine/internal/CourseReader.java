package se.trygghetshjulet.engine.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ProcessRuns;
import se.trygghetshjulet.engine.RunCourse;
import se.trygghetshjulet.engine.RunCourse.Kind;
import se.trygghetshjulet.engine.RunCourse.Stay;
import se.trygghetshjulet.engine.TaskCourse;

/** Reads where a task stands from the model it runs by and the history of its instance. */
@Component
class CourseReader {

    private final ObjectProvider<ProcessEngine> engine;
    private final ProcessRuns runs;

    CourseReader(ObjectProvider<ProcessEngine> engine, ProcessRuns runs) {
        this.engine = engine;
        this.runs = runs;
    }

    /** @throws TaskGone when its case has ended since the task was read */
    TaskCourse of(TaskEntity task) {
        BpmnModelInstance model =
                engine.getObject().getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId());
        RunCourse course = runs.course(task.getProcessInstanceId()).orElseThrow(TaskGone::new);
        return new TaskCourse(
                name(model),
                course.model(),
                course.current(),
                course.passed(),
                done(course),
                next(model.getModelElementById(task.getTaskDefinitionKey())));
    }

    /** What the newest version of a model calls a user task. */
    Optional<String> nameOf(String process, String userTask) {
        RepositoryService repository = engine.getObject().getRepositoryService();
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(newest -> repository
                        .getBpmnModelInstance(newest.getId())
                        .<ModelElementInstance>getModelElementById(userTask))
                .filter(UserTask.class::isInstance)
                .map(element -> ((UserTask) element).getName());
    }

    private static List<String> done(RunCourse course) {
        return course.stays().stream()
                .filter(stay -> stay.kind() == Kind.PERSON && stay.to().isPresent())
                .sorted(Comparator.comparing(stay -> stay.to().get()))
                .map(Stay::name)
                .distinct()
                .toList();
    }

    /** The steps of people, phases and ends that are reached next, past gateways and the product's own work. */
    private static List<String> next(FlowNode from) {
        Set<String> names = new LinkedHashSet<>();
        Set<FlowNode> seen = new LinkedHashSet<>(List.of(from));
        Deque<FlowNode> way = new ArrayDeque<>(targets(from));
        while (!way.isEmpty()) {
            FlowNode node = way.removeFirst();
            if (!seen.add(node)) {
                continue;
            }
            boolean stops = node instanceof UserTask || node instanceof CallActivity || node instanceof EndEvent;
            if (stops && node.getName() != null) {
                names.add(node.getName());
            }
            if (!stops) {
                way.addAll(targets(node));
            }
        }
        return List.copyOf(names);
    }

    private static List<FlowNode> targets(FlowNode node) {
        Collection<SequenceFlow> outgoing = node.getOutgoing();
        return outgoing.stream().map(SequenceFlow::getTarget).toList();
    }

    private static String name(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }
}
