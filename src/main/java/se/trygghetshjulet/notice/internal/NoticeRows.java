package se.trygghetshjulet.notice.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.TaskReference;

/** The table {@code notice}. */
class NoticeRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INSERT = """
            insert into notice (id, dedupe_key, template, recipient_kind, recipient_id, task_id, business_key, step, due,
                                params, urgency, queued_at, calendar_sequence)
            values (:id, :key, :template, :kind, :recipient, :task, :case, :step, cast(:due as date), :params, :urgency, :now,
                    coalesce((select earlier.calendar_sequence
                                     + case when earlier.due = cast(:due as date)
                                               and 'TASK_WITHDRAWN' not in (earlier.template, :template)
                                            then 0 else 1 end
                                from notice earlier where earlier.task_id = :task
                               order by earlier.queued_at desc, earlier.calendar_sequence desc limit 1), 0))
            on conflict (dedupe_key) do nothing""";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the new row; empty when the event has its notice already. */
    Optional<UUID> insert(NoticeRequest request, Instant now) {
        UUID id = UUID.randomUUID();
        Optional<TaskReference> task = request.task();
        int inserted = jdbc.sql(INSERT)
                .param("id", id)
                .param("key", request.dedupeKey())
                .param("template", request.template().name())
                .param("kind", Addressee.of(request.recipient()).kind().name())
                .param("recipient", request.recipient().id())
                .param("task", task.map(TaskReference::taskId).orElse(null))
                .param("case", task.map(TaskReference::businessKey).orElse(null))
                .param("step", task.map(TaskReference::step).orElse(null))
                .param(
                        "due",
                        task.map(TaskReference::due).map(LocalDate::toString).orElse(null))
                .param("params", json(request.params()))
                .param("urgency", request.urgency().name())
                .param("now", Timestamp.from(now))
                .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    private static String json(Map<NoticeVariable, String> params) {
        try {
            return JSON.writeValueAsString(params);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<NoticeVariable, String> params(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice's parameters cannot be read", e);
        }
    }
}
