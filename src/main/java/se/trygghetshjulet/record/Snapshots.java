package se.trygghetshjulet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what was adopted. The database refuses every later change of a snapshot. */
@Component
public class Snapshots {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String COLUMNS = "id, kind, subject_id, version, content, sha256, frozen_at, frozen_by";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the next version of a subject, in the caller's transaction, and tells those who listen for {@link Frozen}.
     *
     * @param content what was adopted, as records, lists and maps that Jackson writes as JSON
     * @param frozenBy id of the person whose decision freezes it
     */
    @Transactional
    public Snapshot freeze(SnapshotKind kind, UUID subjectId, Object content, String frozenBy) {
        String json = json(content);
        int version = latest(kind, subjectId).map(Snapshot::version).orElse(0) + 1;
        Snapshot snapshot = new Snapshot(
                UUID.randomUUID(),
                kind,
                subjectId,
                version,
                json,
                Sha256.of(json),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                frozenBy);
        jdbc.sql("insert into snapshot (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        snapshot.id(),
                        kind.name(),
                        subjectId,
                        version,
                        json,
                        snapshot.sha256(),
                        java.sql.Timestamp.from(snapshot.frozenAt()),
                        frozenBy)
                .update();
        events.publishEvent(new Frozen(snapshot));
        return snapshot;
    }

    /** The newest frozen version of a subject. */
    public Optional<Snapshot> latest(SnapshotKind kind, UUID subjectId) {
        return jdbc.sql("select " + COLUMNS
                        + " from snapshot where kind = ? and subject_id = ? order by version desc limit 1")
                .params(kind.name(), subjectId)
                .query(Snapshots::snapshot)
                .optional();
    }

    /** Every frozen version of a subject, oldest first. */
    public List<Snapshot> versions(SnapshotKind kind, UUID subjectId) {
        return jdbc.sql("select " + COLUMNS + " from snapshot where kind = ? and subject_id = ? order by version")
                .params(kind.name(), subjectId)
                .query(Snapshots::snapshot)
                .list();
    }

    /**
     * What has been frozen of the kind, oldest first.
     *
     * @param from the first moment, and {@code to} the last
     */
    public List<Snapshot> between(SnapshotKind kind, Instant from, Instant to) {
        return jdbc.sql("select " + COLUMNS
                        + " from snapshot where kind = ? and frozen_at >= ? and frozen_at <= ? order by frozen_at, id")
                .params(kind.name(), java.sql.Timestamp.from(from), java.sql.Timestamp.from(to))
                .query(Snapshots::snapshot)
                .list();
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                SnapshotKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getInt("version"),
                row.getString("content"),
                row.getString("sha256"),
                row.getTimestamp("frozen_at").toInstant(),
                row.getString("frozen_by"));
    }

    /** Whether the content still has the checksum it was frozen with. */
    public boolean intact(Snapshot snapshot) {
        return Sha256.of(snapshot.content()).equals(snapshot.sha256());
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be frozen: " + content.getClass(), e);
        }
    }
}
