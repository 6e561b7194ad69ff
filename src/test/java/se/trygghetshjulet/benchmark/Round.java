package se.trygghetshjulet.benchmark;

import java.util.List;
import org.camunda.bpm.engine.task.Task;

/** A phase that can be carried through again and again. */
interface Round {

    /** Starts the phase from the same state as every time. */
    void begin();

    /** What waits to be done now; empty when the phase has ended. */
    List<Task> openTasks();

    /** All that leads up to the submit is done now; what is returned does nothing but submit the form. */
    Runnable submit(Task task);

    CountingDataSource database();
}
