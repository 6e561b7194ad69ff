package se.trygghetshjulet.attachment.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.SubmitWitness;
import se.trygghetshjulet.engine.TaskWatch;

/**
 * The files of a task become part of the record when it is handed in, in the same transaction. When it ends without, as
 * with a process that is called off, they go with it.
 */
// Takes its turn before the audit trail, which everybody waits for last: whoever adds a file does so in that order.
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
class HandedInFiles implements SubmitWitness, TaskWatch {

    private final AttachmentRows rows;
    private final Clock clock;

    HandedInFiles(AttachmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void accepted(OpenTask task, Map<String, Object> answers) {
        if (task.id() == null || task.id().isEmpty()) {
            return;
        }
        rows.lock(task.id());
        rows.settle(task.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), task.actor());
    }

    @Override
    public void ended(String taskId) {
        rows.lock(taskId);
        rows.forget(taskId);
    }

    @Override
    public void created(DatedTask task) {}

    @Override
    public void assigned(DatedTask task, String by) {}

    @Override
    public void changed(String taskId, Optional<Instant> due) {}
}
