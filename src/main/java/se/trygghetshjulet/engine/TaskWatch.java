package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * Told what happens to every user task that has a due date, in the transaction in which it happens. What it throws rolls
 * that back; a {@link FormRefused} reaches the person as it stands.
 */
public interface TaskWatch {

    /** The task has been created, and given to the only holder of its role if there is just one. */
    void created(DatedTask task);

    /** Somebody has been given the task, or has taken it. @param by who did it; {@code null} when the process did */
    void assigned(DatedTask task, String by);

    /**
     * Something about the task has been changed, past {@link OpenTasks}: perhaps its due date.
     *
     * @param due the due date as it now stands; empty when it has been taken away
     */
    void changed(String taskId, Optional<Instant> due);

    /** The task has been completed, or has gone with its process. */
    void ended(String taskId);
}
