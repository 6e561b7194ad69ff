package se.trygghetshjulet.engine.internal;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;

/** Reads and changes open tasks on behalf of the product, not of the person who is signed in. */
@Component
class DatedTasks implements OpenTasks {

    private final ObjectProvider<ProcessEngine> engine;
    private final DatedTaskSql sql;

    DatedTasks(ObjectProvider<ProcessEngine> engine, JdbcClient jdbc) {
        this.engine = engine;
        this.sql = new DatedTaskSql(jdbc);
    }

    @Override
    public List<DatedTask> dated() {
        return sql.all();
    }

    @Override
    public Optional<DatedTask> dated(String taskId) {
        return inEngine(
                () -> entity(taskId).filter(task -> task.getDueDate() != null).flatMap(DatedTasks::ifThere));
    }

    @Override
    public Optional<String> routingValue(String taskId, String name) {
        return inEngine(() -> entity(taskId).map(task -> task.getVariable(name)).map(String::valueOf));
    }

    @Override
    public void moveDueDate(String taskId, Instant due) {
        try {
            inEngine(() -> {
                entity(taskId).ifPresent(task -> task.setDueDate(Date.from(due)));
                return null;
            });
        } catch (OptimisticLockingException conflict) {
            throw new OptimisticLockingFailureException("The task was changed in the same moment", conflict);
        }
    }

    /** A task whose case ends while it is being read is not open any more. */
    private static Optional<DatedTask> ifThere(TaskEntity task) {
        try {
            return Optional.of(dated(task));
        } catch (TaskGone gone) {
            return Optional.empty();
        }
    }

    static DatedTask dated(TaskEntity task) {
        return new DatedTask(
                task.getId(),
                task.getProcessDefinition().getKey() + "." + task.getTaskDefinitionKey(),
                task.getName(),
                TaskGone.businessKey(task).orElse(null),
                Optional.ofNullable(task.getAssignee()),
                roles(task),
                task.getDueDate().toInstant(),
                Boolean.TRUE.equals(task.getVariable(DatedTask.ACUTE)));
    }

    private static List<String> roles(TaskEntity task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static Optional<TaskEntity> entity(String taskId) {
        return Optional.ofNullable(Context.getCommandContext().getTaskManager().findTaskById(taskId));
    }

    /** Inside one command the engine's objects are alive: what they change is written when it ends. */
    private <T> T inEngine(java.util.function.Supplier<T> work) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(work::get));
    }
}
