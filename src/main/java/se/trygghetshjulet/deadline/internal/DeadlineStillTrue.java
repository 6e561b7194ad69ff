package se.trygghetshjulet.deadline.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.TaskReference;

/** Nobody is chased for what is done, moved or handed over while the mail waited. */
@Component
class DeadlineStillTrue implements NoticeRevalidation {

    /** What is said to the one who has the task. */
    private static final Set<NoticeTemplate> TO_THE_HOLDER = EnumSet.of(
            NoticeTemplate.ASSIGNED,
            NoticeTemplate.REMINDER,
            NoticeTemplate.DUE_TODAY,
            NoticeTemplate.DUE_MOVED,
            NoticeTemplate.OVERDUE,
            NoticeTemplate.ESCALATED_TO_HOLDER);

    private final TaskDeadlines deadlines;
    private final OpenTasks tasks;

    DeadlineStillTrue(TaskDeadlines deadlines, OpenTasks tasks) {
        this.deadlines = deadlines;
        this.tasks = tasks;
    }

    @Override
    public Optional<String> reasonToSkip(QueuedNotice notice) {
        return notice.task().flatMap(task -> reasonToSkip(notice, task));
    }

    private Optional<String> reasonToSkip(QueuedNotice notice, TaskReference task) {
        Optional<TaskDeadline> open = deadlines.open(task.taskId());
        if (notice.template() == NoticeTemplate.TASK_WITHDRAWN) {
            return open.isPresent() && isWith(task.taskId(), notice.recipient())
                    ? Optional.of("Uppgiften ligger hos mottagaren igen.")
                    : Optional.empty();
        }
        if (open.isEmpty()) {
            return Optional.of("Uppgiften är redan gjord.");
        }
        if (notice.template() == NoticeTemplate.COMMENTED) {
            return Optional.empty();
        }
        if (!open.get().lastDay().equals(task.due())) {
            return Optional.of("Fristen har flyttats.");
        }
        if (handedOver(notice, task.taskId())) {
            return Optional.of("Uppgiften ligger inte längre hos mottagaren.");
        }
        return Optional.empty();
    }

    private boolean isWith(String taskId, Recipient recipient) {
        return tasks.dated(taskId)
                .flatMap(DatedTask::assignee)
                .filter(recipient.id()::equals)
                .isPresent();
    }

    private boolean handedOver(QueuedNotice notice, String taskId) {
        Optional<String> holder = tasks.dated(taskId).flatMap(task -> task.assignee());
        if (notice.template() == NoticeTemplate.GROUP_TASK) {
            return holder.isPresent();
        }
        return TO_THE_HOLDER.contains(notice.template())
                && notice.recipient() instanceof Recipient.OnePerson person
                && !holder.equals(Optional.of(person.id()));
    }
}
