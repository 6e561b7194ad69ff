package se.trygghetshjulet.engine.internal;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.trygghetshjulet.engine.FormRefused;

/** The task was there a moment ago: somebody has done it, or its case has ended, while it was being read. */
class TaskGone extends FormRefused {

    TaskGone() {
        super("Uppgiften finns inte längre: den är redan klar eller har tagits bort. Ladda om listan.");
    }

    /**
     * The business key of the task's case; empty when the case has none.
     *
     * @throws TaskGone when the case has ended since the task was read
     */
    static Optional<String> businessKey(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        ExecutionEntity instance = execution == null ? null : execution.getProcessInstance();
        if (instance == null) {
            throw new TaskGone();
        }
        return Optional.ofNullable(instance.getBusinessKey());
    }
}
