package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.AfterDeployment;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.Processes;
import se.trygghetshjulet.engine.TaskWatch;

/** Gives every dated task its watch, in the transaction that creates the task, and ends it with the task. */
@Component
class WatchedTasks implements TaskWatch, AfterDeployment {

    static final String CHANGED = "deadline-changed";

    private static final String WATCH = "deadline-watch";

    private final TaskDeadlines deadlines;
    private final EscalationStages stages;
    private final StageNotices notices;
    private final Processes processes;
    private final OpenTasks tasks;
    private final Clock clock;

    WatchedTasks(
            TaskDeadlines deadlines,
            EscalationStages stages,
            StageNotices notices,
            Processes processes,
            OpenTasks tasks,
            Clock clock) {
        this.deadlines = deadlines;
        this.stages = stages;
        this.notices = notices;
        this.processes = processes;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A table that is no plan stops the start; a task from before there were watches gets its own. */
    @Override
    public void deployed() {
        stages.read();
        Set<String> watched =
                deadlines.open().stream().map(TaskDeadline::taskId).collect(Collectors.toSet());
        tasks.dated().stream().filter(task -> !watched.contains(task.id())).forEach(this::watch);
    }

    @Override
    public void created(DatedTask task) {
        watch(task);
        if (task.assignee().isEmpty()) {
            notices.offered(task);
        }
    }

    @Override
    public void assigned(DatedTask task, String by) {
        task.assignee().filter(person -> !person.equals(by)).ifPresent(person -> notices.assigned(task, person));
    }

    @Override
    public void changed(String taskId, Optional<Instant> due) {
        boolean moved = deadlines
                .open(taskId)
                .filter(deadline -> !due.equals(Optional.of(deadline.due())))
                .isPresent();
        if (moved) {
            throw new FormRefused(
                    "En frist flyttas på sidan Frister (/frister). Där anger du också varför, så att alla påminnelser"
                            + " följer med.");
        }
    }

    @Override
    public void ended(String taskId) {
        deadlines.end(taskId, now()).ifPresent(watch -> processes.tell(watch, CHANGED));
    }

    private void watch(DatedTask task) {
        deadlines.add(TaskDeadline.of(task, now()));
        Map<String, Object> routing = Map.of("taskId", task.id(), "step", task.step());
        deadlines.watchedBy(task.id(), processes.start(WATCH, task.businessKey(), routing));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
