package se.trygghetshjulet.engine.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseProgress;

/** Reads a case's progress from the engine's history and its open tasks. */
@Component
class RecordedProgress implements CaseProgress {

    private static final Comparator<WaitingTask> BY_DUE_DATE =
            Comparator.comparing(task -> task.due().orElse(Instant.MAX));

    private final ObjectProvider<HistoryService> history;
    private final ObjectProvider<TaskService> tasks;

    RecordedProgress(ObjectProvider<HistoryService> history, ObjectProvider<TaskService> tasks) {
        this.history = history;
        this.tasks = tasks;
    }

    @Override
    public List<Passage> passages(String process, String businessKey) {
        return history
                .getObject()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(instance -> activities(instance).stream())
                .sorted(Comparator.comparing(Passage::from))
                .toList();
    }

    @Override
    public List<WaitingTask> waiting(String businessKey) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(businessKey).active().list().stream()
                .map(this::waiting)
                .sorted(BY_DUE_DATE)
                .toList();
    }

    private List<Passage> activities(String instance) {
        return history.getObject().createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(RecordedProgress::passage)
                .toList();
    }

    private static Passage passage(HistoricActivityInstance activity) {
        return new Passage(
                activity.getActivityId(), activity.getStartTime().toInstant(), instant(activity.getEndTime()));
    }

    private WaitingTask waiting(Task task) {
        List<String> roles = tasks.getObject().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return new WaitingTask(
                task.getId(),
                task.getName(),
                roles,
                Optional.ofNullable(task.getAssignee()),
                instant(task.getDueDate()));
    }

    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
