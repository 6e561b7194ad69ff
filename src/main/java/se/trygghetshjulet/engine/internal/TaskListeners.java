package se.trygghetshjulet.engine.internal;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.beans.factory.ObjectProvider;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.TaskWatch;

/** Carries what happens to dated user tasks to whoever watches them. */
class TaskListeners {

    private final ObjectProvider<TaskWatch> watches;

    TaskListeners(ObjectProvider<TaskWatch> watches) {
        this.watches = watches;
    }

    void listenTo(TaskDefinition task) {
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, created -> told(created, dated -> watch(w -> w.created(dated))));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                assigned -> told(assigned, dated -> watch(w -> w.assigned(dated, signedIn()))));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::changed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
    }

    private void changed(DelegateTask task) {
        Optional<Instant> due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
        watch(watch -> watch.changed(task.getId(), due));
    }

    private void ended(DelegateTask task) {
        watch(watch -> watch.ended(task.getId()));
    }

    private void told(DelegateTask task, Consumer<DatedTask> listener) {
        Optional.of((TaskEntity) task)
                .filter(present -> present.getDueDate() != null)
                .map(DatedTasks::dated)
                .ifPresent(listener);
    }

    private void watch(Consumer<TaskWatch> told) {
        watches.forEach(told);
    }

    private static String signedIn() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
