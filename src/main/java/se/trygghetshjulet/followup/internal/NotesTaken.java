package se.trygghetshjulet.followup.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Party;

/** Who in the steering group has taken note of which follow-up. */
@Component
class NotesTaken {

    private final JdbcClient jdbc;

    NotesTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID followUpId, NoteTaken note) {
        jdbc.sql("insert into note_taken (follow_up_id, role, party, remark, noted_by, noted_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (follow_up_id, role) do update set"
                        + " remark = excluded.remark, noted_by = excluded.noted_by, noted_at = excluded.noted_at")
                .params(
                        followUpId,
                        note.role(),
                        note.party().name(),
                        note.remark(),
                        note.notedBy(),
                        Timestamp.from(note.notedAt()))
                .update();
    }

    /** In the order they were taken. */
    List<NoteTaken> of(UUID followUpId) {
        return jdbc.sql("select role, party, remark, noted_by, noted_at from note_taken where follow_up_id = ?"
                        + " order by noted_at, role")
                .param(followUpId)
                .query((row, number) -> new NoteTaken(
                        row.getString("role"),
                        Party.valueOf(row.getString("party")),
                        row.getString("remark"),
                        row.getString("noted_by"),
                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }
}
