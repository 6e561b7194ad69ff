package se.trygghetshjulet.deadline.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.notice.CalendarEntries;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;

/**
 * Takes tasks that are done, gone or with somebody else out of the calendars that our mails put them in. It goes with the
 * morning's mail, so it is looked for now and then, and costs the person who completes a task nothing.
 */
@Component
class CalendarSweep {

    private final CalendarEntries calendars;
    private final OpenTasks tasks;
    private final Notices notices;

    CalendarSweep(CalendarEntries calendars, OpenTasks tasks, Notices notices) {
        this.calendars = calendars;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Safe on several nodes: the outbox takes each key once. */
    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void sweep() {
        List<CalendarEntries.Entry> standing = calendars.standing();
        if (standing.isEmpty()) {
            return;
        }
        Map<String, DatedTask> open =
                tasks.dated().stream().collect(Collectors.toMap(DatedTask::id, Function.identity()));
        standing.stream()
                .filter(entry -> !stillTheirs(
                        entry, Optional.ofNullable(open.get(entry.task().taskId()))))
                .forEach(this::withdraw);
    }

    /** A task that nobody has taken lies with everybody who was told of it. */
    private static boolean stillTheirs(CalendarEntries.Entry entry, Optional<DatedTask> open) {
        return open.isPresent()
                && open.get().assignee().map(entry.personId()::equals).orElse(true);
    }

    private void withdraw(CalendarEntries.Entry entry) {
        notices.queue(new NoticeRequest(
                "%s:withdrawn-%d:%s".formatted(entry.task().taskId(), entry.sequence(), entry.personId()),
                NoticeTemplate.TASK_WITHDRAWN,
                Recipient.person(entry.personId()),
                Optional.of(entry.task()),
                Map.of(),
                Urgency.DIGEST));
    }
}
