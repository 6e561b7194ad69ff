package se.trygghetshjulet.deadline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code task_deadline} and the moves beside it. */
@Component
class TaskDeadlines {

    private final JdbcClient jdbc;

    TaskDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TaskDeadline deadline) {
        jdbc.sql("insert into task_deadline (task_id, step, business_key, roles, acute, due, watched_since)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        deadline.taskId(),
                        deadline.step(),
                        deadline.businessKey(),
                        String.join(",", deadline.roles()),
                        deadline.acute(),
                        Timestamp.from(deadline.due()),
                        Timestamp.from(deadline.watchedSince()))
                .update();
    }

    void watchedBy(String taskId, String watchId) {
        jdbc.sql("update task_deadline set watch_id = ? where task_id = ?")
                .params(watchId, taskId)
                .update();
    }

    /** Empty when the task is no longer open. */
    Optional<TaskDeadline> open(String taskId) {
        return jdbc.sql("select * from task_deadline where task_id = ? and ended_at is null")
                .param(taskId)
                .query(TaskDeadlines::deadline)
                .optional();
    }

    /** As {@link #open}; nobody else moves or ends it until the caller's transaction is over. */
    Optional<TaskDeadline> openForChange(String taskId) {
        return jdbc.sql("select * from task_deadline where task_id = ? and ended_at is null for update")
                .param(taskId)
                .query(TaskDeadlines::deadline)
                .optional();
    }

    List<TaskDeadline> open() {
        return jdbc.sql("select * from task_deadline where ended_at is null order by due, task_id")
                .query(TaskDeadlines::deadline)
                .list();
    }

    /** @return the process that watched it, if it was open */
    Optional<String> end(String taskId, Instant now) {
        return jdbc.sql("update task_deadline set ended_at = ? where task_id = ? and ended_at is null"
                        + " returning watch_id")
                .params(Timestamp.from(now), taskId)
                .query(String.class)
                .optional();
    }

    void move(TaskDeadline deadline, Instant due, String reason, String actor, Instant now) {
        jdbc.sql("update task_deadline set due = ?, watched_since = ? where task_id = ?")
                .params(Timestamp.from(due), Timestamp.from(now), deadline.taskId())
                .update();
        jdbc.sql("insert into deadline_move (id, task_id, previous, due, reason, moved_by, moved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        deadline.taskId(),
                        Timestamp.from(deadline.due()),
                        Timestamp.from(due),
                        reason,
                        actor,
                        Timestamp.from(now))
                .update();
    }

    /** How the deadlines of the open tasks have been moved, oldest first. */
    List<Move> movesOfOpenTasks() {
        return jdbc.sql("select m.task_id, m.previous, m.due, m.reason, m.moved_by, m.moved_at from deadline_move m"
                        + " join task_deadline d on d.task_id = m.task_id where d.ended_at is null"
                        + " order by m.moved_at")
                .query((row, number) -> new Move(
                        row.getString("task_id"),
                        row.getTimestamp("previous").toInstant(),
                        row.getTimestamp("due").toInstant(),
                        row.getString("reason"),
                        row.getString("moved_by"),
                        row.getTimestamp("moved_at").toInstant()))
                .list();
    }

    record Move(String taskId, Instant previous, Instant due, String reason, String movedBy, Instant movedAt) {}

    private static TaskDeadline deadline(ResultSet row, int number) throws SQLException {
        return new TaskDeadline(
                row.getString("task_id"),
                row.getString("step"),
                row.getString("business_key"),
                List.of(row.getString("roles").split(",")),
                row.getBoolean("acute"),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("watched_since").toInstant(),
                row.getString("watch_id"));
    }
}
