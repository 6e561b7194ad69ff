package se.trygghetshjulet.portal.internal.sheet;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.SubmitWitness;
import se.trygghetshjulet.engine.TaskWatch;

/** Notes who handed a task in, wherever they did it, and takes the draft away in the same transaction. */
// Takes its turn before the audit trail, which everybody waits for last.
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
class Receipts implements SubmitWitness, TaskWatch {

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Clock clock;

    Receipts(JdbcClient jdbc, Drafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What the person handed in; empty when it was somebody else, or nobody. */
    Optional<HandedIn> of(String person, String taskId) {
        return jdbc.sql("select step, business_key, at from task_handed_in where task_id = ? and person = ?")
                .params(taskId, person)
                .query((row, number) -> new HandedIn(
                        taskId,
                        row.getString("step"),
                        row.getString("business_key"),
                        person,
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    @Override
    public void accepted(OpenTask task, Map<String, Object> answers) {
        if (task.id() == null || task.id().isEmpty()) {
            return;
        }
        drafts.hold(task.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into task_handed_in (task_id, step, business_key, person, on_behalf_of, at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        task.id(),
                        task.task(),
                        Optional.ofNullable(task.businessKey()).orElse(""),
                        task.actor(),
                        task.onBehalfOf().orElse(null),
                        Timestamp.from(now))
                .update();
    }

    @Override
    public void ended(String taskId) {
        drafts.remove(taskId);
    }

    @Override
    public void created(DatedTask task) {}

    @Override
    public void assigned(DatedTask task, String by) {}

    @Override
    public void changed(String taskId, Optional<Instant> due) {}
}
