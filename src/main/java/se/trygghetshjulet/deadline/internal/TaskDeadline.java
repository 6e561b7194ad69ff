package se.trygghetshjulet.deadline.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.DatedTask;

/**
 * The deadline of an open task, see the table {@code task_deadline}.
 *
 * @param watchedSince reminders before this do not count
 * @param watchId the process that watches it
 */
record TaskDeadline(
        String taskId,
        String step,
        String businessKey,
        List<String> roles,
        boolean acute,
        Instant due,
        Instant watchedSince,
        String watchId) {

    static TaskDeadline of(DatedTask task, Instant since) {
        return new TaskDeadline(
                task.id(), task.step(), task.businessKey(), task.roles(), task.acute(), task.due(), since, null);
    }

    LocalDate lastDay() {
        return SwedishTime.dateOf(due);
    }
}
