package se.trygghetshjulet.deadline.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Handover;
import se.trygghetshjulet.engine.HandoverWitness;
import se.trygghetshjulet.engine.OpenTasks;

/** Nobody loses a task without hearing of it; whoever gets it is told as of any other task. */
@Component
class ToldHandovers implements HandoverWitness {

    private final OpenTasks tasks;
    private final StageNotices notices;

    ToldHandovers(OpenTasks tasks, StageNotices notices) {
        this.tasks = tasks;
        this.notices = notices;
    }

    @Override
    public void moved(Handover handover) {
        handover.from().filter(person -> !person.equals(handover.actor())).ifPresent(person -> tasks.dated(
                        handover.taskId())
                .ifPresent(task -> notices.handedOver(task, person, handover.to())));
    }
}
