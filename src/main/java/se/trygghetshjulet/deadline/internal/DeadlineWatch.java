package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.engine.TaskEscalation;

/** What the model {@code deadline-watch} asks about the task that it watches. */
@ProcessFacade("deadlineWatch")
public class DeadlineWatch {

    private final TaskDeadlines deadlines;
    private final EscalationStages stages;
    private final OpenTasks tasks;
    private final TaskEscalation escalation;
    private final StageNotices notices;
    private final Responsible responsible;
    private final Clock clock;

    DeadlineWatch(
            TaskDeadlines deadlines,
            EscalationStages stages,
            OpenTasks tasks,
            TaskEscalation escalation,
            StageNotices notices,
            Responsible responsible,
            Clock clock) {
        this.deadlines = deadlines;
        this.stages = stages;
        this.tasks = tasks;
        this.escalation = escalation;
        this.notices = notices;
        this.responsible = responsible;
        this.clock = clock;
    }

    /**
     * Finds the stage that the task has come to and tells those it concerns, once. Of stages passed while nobody looked
     * only the latest is told; whom an earlier one lets act, may act. Holds the deadline until the transaction is over: a
     * watch and whoever ends or moves it take turns, or they would tear down what the other builds.
     *
     * @return the name of its {@link Level}, or {@value Level#GONE} when it is no longer open
     */
    public String level(String taskId) {
        return deadlines.openForChange(taskId).map(this::level).map(Level::name).orElse(Level.GONE);
    }

    /** When the next stage comes. */
    public Date next(String taskId) {
        TaskDeadline deadline = deadlines.open(taskId).orElseThrow();
        Instant next = stages.plan(deadline.acute()).next(deadline.due(), clock.instant());
        return Date.from(next);
    }

    private Level level(TaskDeadline deadline) {
        Optional<Stage> reached =
                stages.plan(deadline.acute()).stage(deadline.due(), deadline.watchedSince(), clock.instant());
        reached.ifPresent(stage -> tasks.dated(deadline.taskId()).ifPresent(task -> reached(stage, task)));
        return reached.map(Stage::level).orElse(Level.IN_TIME);
    }

    private void reached(Stage stage, DatedTask task) {
        if (stage.level().compareTo(Level.SUPERIOR) >= 0) {
            responsible.superiors(task).forEach(superior -> escalation.letAct(task.id(), superior.id()));
        }
        notices.tell(stage, task);
    }
}
