package se.trygghetshjulet.portal.internal.sheet;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.record.Turns;

/** The drafts of open tasks. Whether somebody may read or write one is the caller's question. */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final Turns turns;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.clock = clock;
    }

    /** Nobody saves a draft of the task until the caller's transaction is over. */
    void hold(String taskId) {
        turns.take("draft of " + taskId);
    }

    Optional<Draft> of(String taskId) {
        return jdbc.sql("select content, version, saved_at, saved_by from task_draft where task_id = ?")
                .param(taskId)
                .query((row, number) -> new Draft(
                        row.getString("content"),
                        row.getInt("version"),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getString("saved_by")))
                .optional();
    }

    /**
     * A task that has been handed in while this was on its way gets no draft any more: nothing would ever take it away.
     *
     * @param seen the version that the writer has in front of them; 0 when there was none
     * @return the draft as it now stands; empty when somebody else has saved since, and nothing is written then
     */
    @Transactional
    Optional<Draft> save(String taskId, String person, String content, int seen) {
        hold(taskId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String sql = seen == 0
                ? "insert into task_draft (task_id, content, version, saved_at, saved_by)"
                        + " select :task, :content, 1, cast(:now as timestamptz), :person"
                        + " where not exists (select from task_handed_in where task_id = :task) on conflict do nothing"
                : "update task_draft set content = :content, version = version + 1, saved_at = :now, saved_by = :person"
                        + " where task_id = :task and version = :seen";
        int written = jdbc.sql(sql)
                .param("task", taskId)
                .param("content", content)
                .param("now", Timestamp.from(now))
                .param("person", person)
                .param("seen", seen)
                .update();
        return written == 1 ? Optional.of(new Draft(content, seen + 1, now, person)) : Optional.empty();
    }

    void remove(String taskId) {
        jdbc.sql("delete from task_draft where task_id = ?").param(taskId).update();
    }
}
