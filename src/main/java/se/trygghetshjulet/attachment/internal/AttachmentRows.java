package se.trygghetshjulet.attachment.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.MediaKind;

/** The table of attachments. Lists never read the files themselves. */
@Component
public class AttachmentRows {

    private static final String WITHOUT_CONTENT =
            "select id, task_id, step, roles, business_key, name, media_type, size,"
                    + " sha256, thumbnail is not null as picture, description, secrecy, added_at, added_by, on_behalf_of,"
                    + " settled_at, settled_by, struck_at, struck_by, struck_reason from attachment";

    private static final String IN_ORDER = " order by added_at, id";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes whoever else adds to the task, takes from it or hands it in wait until this transaction is over, so that
     * nothing is added to a task that has just been handed in.
     */
    public void lock(String taskId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 225))")
                .param("attachment " + taskId)
                .query()
                .listOfRows();
    }

    /** @return whether it was written; false when the task has the same file already */
    public boolean insert(Attachment file, byte[] content, Optional<byte[]> thumbnail) {
        return jdbc.sql(
                                "insert into attachment (id, task_id, step, roles, business_key, name, media_type, size, sha256,"
                                        + " content, thumbnail, description, secrecy, added_at, added_by, on_behalf_of)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict on constraint once_to_a_task do nothing")
                        .params(
                                file.id(),
                                file.taskId(),
                                file.step(),
                                file.roles().toArray(String[]::new),
                                file.businessKey(),
                                file.name(),
                                file.kind().mediaType(),
                                file.size(),
                                file.sha256(),
                                content,
                                thumbnail.orElse(null),
                                file.description(),
                                file.secrecy(),
                                Timestamp.from(file.addedAt()),
                                file.addedBy(),
                                file.onBehalfOf().orElse(null))
                        .update()
                == 1;
    }

    public Optional<Attachment> find(UUID id) {
        return jdbc.sql(WITHOUT_CONTENT + " where id = ?")
                .param(id)
                .query((row, number) -> attachment(row))
                .optional();
    }

    public List<Attachment> ofTask(String taskId) {
        return jdbc.sql(WITHOUT_CONTENT + " where task_id = ?" + IN_ORDER)
                .param(taskId)
                .query((row, number) -> attachment(row))
                .list();
    }

    /** What has become part of the record of a case. */
    public List<Attachment> settled(String businessKey) {
        return jdbc.sql(WITHOUT_CONTENT + " where business_key = ? and settled_at is not null" + IN_ORDER)
                .param(businessKey)
                .query((row, number) -> attachment(row))
                .list();
    }

    /** As {@link #settled(String)}, for several cases at once. */
    public List<Attachment> settled(Collection<String> businessKeys) {
        return jdbc.sql(WITHOUT_CONTENT + " where business_key = any(?) and settled_at is not null" + IN_ORDER)
                .param(businessKeys.toArray(String[]::new))
                .query((row, number) -> attachment(row))
                .list();
    }

    public List<Attachment> settledBetween(Instant from, Instant to) {
        return jdbc.sql(WITHOUT_CONTENT + " where settled_at >= ? and settled_at <= ?" + IN_ORDER)
                .params(Timestamp.from(from), Timestamp.from(to))
                .query((row, number) -> attachment(row))
                .list();
    }

    public List<String> cases(Collection<String> besides) {
        return jdbc
                .sql("select distinct business_key from attachment where settled_at is not null order by business_key")
                .query(String.class)
                .list()
                .stream()
                .filter(key -> !besides.contains(key))
                .toList();
    }

    public Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from attachment where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    public Optional<byte[]> thumbnail(UUID id) {
        return jdbc.sql("select thumbnail from attachment where id = ? and thumbnail is not null")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    public void settle(String taskId, Instant at, String by) {
        jdbc.sql("update attachment set settled_at = ?, settled_by = ? where task_id = ? and settled_at is null")
                .params(Timestamp.from(at), by, taskId)
                .update();
    }

    /** Takes away what has not become part of the record. */
    public void forget(String taskId) {
        jdbc.sql("delete from attachment where task_id = ? and settled_at is null")
                .param(taskId)
                .update();
    }

    /** @return whether it was there and was no part of the record */
    public boolean remove(String taskId, UUID id) {
        return jdbc.sql("delete from attachment where task_id = ? and id = ? and settled_at is null")
                        .params(taskId, id)
                        .update()
                == 1;
    }

    /** @return whether it was part of the record and not struck before */
    public boolean strike(UUID id, Instant at, String by, String reason) {
        return jdbc.sql("update attachment set struck_at = ?, struck_by = ?, struck_reason = ?"
                                + " where id = ? and settled_at is not null and struck_at is null")
                        .params(Timestamp.from(at), by, reason, id)
                        .update()
                == 1;
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("step"),
                texts(row.getArray("roles")),
                row.getString("business_key"),
                row.getString("name"),
                MediaKind.byMediaType(row.getString("media_type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getBoolean("picture"),
                row.getString("description"),
                row.getString("secrecy"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                Optional.ofNullable(row.getString("on_behalf_of")),
                row.getTimestamp("settled_at") == null
                        ? Optional.empty()
                        : Optional.of(new Attachment.Settled(
                                row.getTimestamp("settled_at").toInstant(), row.getString("settled_by"))),
                row.getTimestamp("struck_at") == null
                        ? Optional.empty()
                        : Optional.of(new Attachment.Struck(
                                row.getTimestamp("struck_at").toInstant(),
                                row.getString("struck_by"),
                                row.getString("struck_reason"))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
