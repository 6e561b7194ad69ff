package se.trygghetshjulet.comment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.comment.Comment;
import se.trygghetshjulet.engine.WorkItem;

/** The comments as they lie in the database. Whether somebody may read or write one is the caller's question. */
@Component
class CommentRows {

    private static final String SELECT = "select task_comment.*, task_comment_withdrawn.withdrawn_at from task_comment"
            + " left join task_comment_withdrawn on task_comment_withdrawn.comment_id = task_comment.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Comment> ofCase(String businessKey) {
        return jdbc.sql(SELECT + " where business_key = ? order by number")
                .param(businessKey)
                .query((row, number) -> comment(row))
                .list();
    }

    Optional<Comment> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query((row, number) -> comment(row))
                .optional();
    }

    /** Everybody who has written at the task, those included who have withdrawn what they wrote. */
    List<String> authorsAt(String taskId) {
        return jdbc.sql("select distinct author from task_comment where task_id = ? order by author")
                .param(taskId)
                .query(String.class)
                .list();
    }

    boolean hasWrittenSince(String person, UUID comment) {
        return jdbc.sql("select exists (select 1 from task_comment earlier join task_comment later"
                        + " on later.task_id = earlier.task_id and later.number > earlier.number"
                        + " where earlier.id = ? and later.author = ?)")
                .params(comment, person)
                .query(Boolean.class)
                .single();
    }

    UUID add(WorkItem task, String author, String text) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into task_comment (id, task_id, step, business_key, author, on_behalf_of, content, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        task.id(),
                        task.step(),
                        task.businessKey(),
                        author,
                        task.onBehalfOf().orElse(null),
                        text,
                        now())
                .update();
        return id;
    }

    /** @return whether it stood until now */
    boolean withdraw(UUID id) {
        return jdbc.sql("insert into task_comment_withdrawn (comment_id, withdrawn_at) values (?, ?)"
                                + " on conflict do nothing")
                        .params(id, now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Comment comment(ResultSet row) throws SQLException {
        boolean withdrawn = row.getTimestamp("withdrawn_at") != null;
        return new Comment(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("step"),
                row.getString("author"),
                Optional.ofNullable(row.getString("on_behalf_of")),
                withdrawn ? "" : row.getString("content"),
                row.getTimestamp("written_at").toInstant(),
                withdrawn);
    }
}
