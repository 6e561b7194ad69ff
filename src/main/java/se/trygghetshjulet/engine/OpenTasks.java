package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The open user tasks that have a due date. Every method works in the caller's transaction. */
public interface OpenTasks {

    /** All of them, earliest due date first. */
    List<DatedTask> dated();

    /** Empty when there is no such task any more, or it has no due date. */
    Optional<DatedTask> dated(String taskId);

    /** A value that the task's process routes by, such as an id of the record; empty without such a task or value. */
    Optional<String> routingValue(String taskId, String name);

    /**
     * Gives the task another due date. {@link TaskWatch#changed} is not told: the caller is the one who watches.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when the task was changed in the same moment
     */
    void moveDueDate(String taskId, Instant due);
}
