package se.trygghetshjulet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, in which role and when (UTC). Append-only: the database refuses UPDATE, DELETE and TRUNCATE, and each
 * entry carries the hash of the one before it, so that {@link #verify()} finds whatever was changed around the database.
 */
@Component
public class AuditTrail {

    /** The command line option that checks the chain instead of running the product. */
    public static final String CHECK_OPTION = "check-audit";

    /** The action of an entry that says how a task went from one to another. */
    public static final String MOVED = "task.handover";

    /** Any constant will do: it names the lock under which entries get their number. */
    private static final long APPEND_LOCK = 2023_196;

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(JdbcClient jdbc, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Adds an entry, in the caller's transaction.
     *
     * @param actor id of the person, or {@code system}
     * @param role the role the person acted in; empty for the system
     * @param action what was done, e.g. the key of the completed task
     * @param businessKey the case it was done in
     * @param content what was said or decided
     */
    @Transactional
    public void note(String actor, String role, String action, String businessKey, Map<String, ?> content) {
        note(actor, Optional.empty(), role, action, businessKey, content);
    }

    /**
     * As the other {@code note}, for somebody who may act as a deputy.
     *
     * @param onBehalfOf id of the absent person whose deputy the actor is; empty when they act for themselves
     */
    @Transactional
    public void note(
            String actor,
            Optional<String> onBehalfOf,
            String role,
            String action,
            String businessKey,
            Map<String, ?> content) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(APPEND_LOCK).query().listOfRows();
        Entry last = last();
        Entry entry = new Entry(
                last.number + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                onBehalfOf.orElse(null),
                role,
                action,
                businessKey,
                json(content),
                last.hash,
                "");
        jdbc.sql("insert into audit_entry (number, at, actor, on_behalf_of, role, action, business_key, content,"
                        + " previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.number,
                        Timestamp.from(entry.at),
                        actor,
                        entry.onBehalfOf,
                        role,
                        action,
                        businessKey,
                        entry.content,
                        entry.previous,
                        entry.computedHash())
                .update();
    }

    /** What was done in a case, oldest first. */
    public List<AuditedAct> of(String businessKey) {
        return jdbc.sql("select * from audit_entry where business_key = ? order by number")
                .param(businessKey)
                .query((row, number) -> entry(row).told())
                .list();
    }

    /**
     * What was done in all other cases, oldest first.
     *
     * @param from the first moment, and {@code to} the last
     */
    public List<AuditedAct> besides(Collection<String> businessKeys, Instant from, Instant to) {
        return jdbc
                .sql("select * from audit_entry where at >= ? and at <= ? order by number")
                .params(Timestamp.from(from), Timestamp.from(to))
                .query((row, number) -> entry(row).told())
                .list()
                .stream()
                .filter(act -> !businessKeys.contains(act.businessKey()))
                .toList();
    }

    /** The latest entries of a case, newest first, without what was said in them. */
    public List<Trace> latest(String businessKey, int most) {
        return jdbc.sql("select at, actor, on_behalf_of, action from audit_entry where business_key = ?"
                        + " order by number desc limit ?")
                .params(businessKey, most)
                .query((row, number) -> new Trace(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("on_behalf_of")),
                        row.getString("action")))
                .list();
    }

    /** How an open or closed task of a case went between people, newest first. */
    public List<Move> moves(String businessKey, String taskId, int most) {
        return jdbc.sql("select at, actor, on_behalf_of, content::jsonb ->> 'from' as giver,"
                        + " content::jsonb ->> 'to' as receiver, content::jsonb ->> 'reason' as reason"
                        + " from audit_entry where business_key = ? and action = ?"
                        + " and content::jsonb ->> 'task' = ? order by number desc limit ?")
                .params(businessKey, MOVED, taskId, most)
                .query((row, number) -> new Move(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("on_behalf_of")),
                        Optional.ofNullable(row.getString("giver")),
                        Optional.ofNullable(row.getString("receiver")),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    /** Recomputes the whole chain. */
    public Verification verify() {
        AtomicReference<Entry> previous = new AtomicReference<>(Entry.none());
        AtomicReference<Long> broken = new AtomicReference<>();
        jdbc.sql("select * from audit_entry order by number").query(row -> {
            Entry entry = entry(row);
            Entry before = previous.getAndSet(entry);
            boolean whole = entry.number == before.number + 1
                    && entry.previous.equals(before.hash)
                    && entry.hash.equals(entry.computedHash());
            if (!whole) {
                broken.compareAndSet(null, entry.number);
            }
        });
        return new Verification(previous.get().number, broken.get());
    }

    /**
     * @param entries how many entries the trail has
     * @param firstBroken number of the first entry that does not fit the one before it; {@code null} when all fit
     */
    public record Verification(long entries, Long firstBroken) {

        public boolean whole() {
            return firstBroken == null;
        }
    }

    /**
     * That something was done.
     *
     * @param actor id of the person, or {@code system}
     * @param onBehalfOf id of the absent person whose deputy the actor was
     * @param action what was done, e.g. the key of the completed task
     */
    public record Trace(Instant at, String actor, Optional<String> onBehalfOf, String action) {}

    /**
     * That a task went from one to another; people by their ids.
     *
     * @param onBehalfOf the absent person whose deputy the actor was
     * @param from who had it; empty when it was free
     * @param to who got it; empty when it became free
     * @param reason what the actor wrote, if anybody asked
     */
    public record Move(
            Instant at,
            String actor,
            Optional<String> onBehalfOf,
            Optional<String> from,
            Optional<String> to,
            Optional<String> reason) {}

    private Entry last() {
        return jdbc.sql("select * from audit_entry order by number desc limit 1")
                .query((row, number) -> entry(row))
                .optional()
                .orElse(Entry.none());
    }

    private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Entry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("role"),
                row.getString("action"),
                row.getString("business_key"),
                row.getString("content"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private String json(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written to the audit trail", e);
        }
    }

    private record Entry(
            long number,
            Instant at,
            String actor,
            String onBehalfOf,
            String role,
            String action,
            String businessKey,
            String content,
            String previous,
            String hash) {

        AuditedAct told() {
            return new AuditedAct(
                    number,
                    at,
                    actor,
                    onBehalfOf == null ? "" : onBehalfOf,
                    role,
                    action,
                    businessKey,
                    content,
                    previous,
                    hash);
        }

        static Entry none() {
            return new Entry(0, Instant.EPOCH, "", null, "", "", "", "", "", BEFORE_THE_FIRST);
        }

        /** Lengths before the parts: no two different entries give the same text. */
        String computedHash() {
            StringBuilder text = new StringBuilder();
            for (String part : new String[] {
                Long.toString(number), at.toString(), actor, role, action, businessKey, content, previous
            }) {
                append(part, text);
            }
            // Only where there is one, so that entries from before there were deputies keep their hash.
            if (onBehalfOf != null) {
                append(onBehalfOf, text);
            }
            return Sha256.of(text.toString());
        }

        private static void append(String part, StringBuilder text) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
    }
}
