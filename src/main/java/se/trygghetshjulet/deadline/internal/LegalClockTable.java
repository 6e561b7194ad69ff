package se.trygghetshjulet.deadline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LegalMatter;

/** The table {@code legal_clock}. */
@Component
class LegalClockTable {

    private final JdbcClient jdbc;

    LegalClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LegalClock clock) {
        jdbc.sql("insert into legal_clock (id, matter, started_on, latest_on) values (?, ?, ?, ?)")
                .params(clock.id(), clock.matter().name(), clock.startedOn(), clock.latestOn())
                .update();
    }

    void watchedBy(UUID id, String watchId) {
        jdbc.sql("update legal_clock set watch_id = ? where id = ?")
                .params(watchId, id)
                .update();
    }

    LegalClock get(UUID id) {
        return jdbc.sql("select * from legal_clock where id = ?")
                .param(id)
                .query(LegalClockTable::clock)
                .single();
    }

    List<LegalClock> running() {
        return jdbc.sql("select * from legal_clock where ended_at is null order by matter desc")
                .query(LegalClockTable::clock)
                .list();
    }

    /** What the clocks among the process instances are about, also those that have ended. @return by instance */
    Map<String, LegalMatter> mattersOf(Collection<String> watches) {
        Map<String, LegalMatter> matters = new HashMap<>();
        jdbc.sql("select watch_id, matter from legal_clock where watch_id = any(?)")
                .param(watches.toArray(String[]::new))
                .query(row -> {
                    matters.put(row.getString("watch_id"), LegalMatter.valueOf(row.getString("matter")));
                });
        return matters;
    }

    /** Ends the clock of the matter, if one runs. */
    Optional<LegalClock> end(LegalMatter matter, Instant now) {
        return jdbc.sql("update legal_clock set ended_at = ? where matter = ? and ended_at is null returning *")
                .params(Timestamp.from(now), matter.name())
                .query(LegalClockTable::clock)
                .optional();
    }

    void overdue(UUID id, Instant now) {
        jdbc.sql("update legal_clock set overdue_at = ? where id = ? and overdue_at is null")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static LegalClock clock(ResultSet row, int number) throws SQLException {
        Timestamp overdue = row.getTimestamp("overdue_at");
        return new LegalClock(
                row.getObject("id", UUID.class),
                LegalMatter.valueOf(row.getString("matter")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("latest_on", LocalDate.class),
                row.getString("watch_id"),
                overdue == null ? null : overdue.toInstant());
    }
}
