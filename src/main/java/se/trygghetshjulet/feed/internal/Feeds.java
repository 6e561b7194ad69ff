package se.trygghetshjulet.feed.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;

/** The table {@code calendar_feed}. Every address that is opened or closed stands in the trail, without its secret. */
@Component
class Feeds {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    Feeds(JdbcClient jdbc, AuditTrail trail, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Feed> of(String personId) {
        return jdbc.sql("select * from calendar_feed where person_id = ? and revoked_at is null order by scope")
                .param(personId)
                .query(Feeds::feed)
                .list();
    }

    /** A new address of the scope; the person's earlier one stops working. The secret is told now and never again. */
    @Transactional
    Opened open(String personId, Scope scope) {
        oneAtATime(personId);
        close(personId, scope);
        UUID id = UUID.randomUUID();
        String secret = Secret.fresh();
        jdbc.sql("insert into calendar_feed (id, person_id, scope, secret_hash, created_at) values (?, ?, ?, ?, ?)")
                .params(id, personId, scope.name(), Secret.hash(secret), now())
                .update();
        note(personId, "calendar-feed.open", id, scope);
        return new Opened(id, secret);
    }

    /** Somebody who presses the button twice gets two addresses, of which the second works. */
    private void oneAtATime(String personId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('calendar feeds of ' || ?, 0))")
                .param(personId)
                .query(row -> {});
    }

    /** The person's address of the scope stops working, if there is one. */
    @Transactional
    boolean close(String personId, Scope scope) {
        Optional<UUID> closed = jdbc.sql("update calendar_feed set revoked_at = ?"
                        + " where person_id = ? and scope = ? and revoked_at is null returning id")
                .params(now(), personId, scope.name())
                .query(UUID.class)
                .optional();
        closed.ifPresent(id -> note(personId, "calendar-feed.close", id, scope));
        return closed.isPresent();
    }

    /** The feed behind an address; empty when it never was, is closed, or belongs to somebody who has left. */
    Optional<Feed> behind(UUID id, String secret) {
        return jdbc
                .sql("select * from calendar_feed where id = ? and revoked_at is null")
                .param(id)
                .query((row, number) -> Secret.fits(secret, row.getBytes("secret_hash")) ? feed(row, number) : null)
                .list()
                .stream()
                .filter(feed -> feed != null && isHere(feed.personId()))
                .findFirst();
    }

    /** Whether the address is a real one that has been closed: somebody's calendar program goes on asking, and guesses nothing. */
    boolean wasOpen(UUID id, String secret) {
        return jdbc
                .sql("select secret_hash from calendar_feed where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("secret_hash"))
                .list()
                .stream()
                .anyMatch(hash -> Secret.fits(secret, hash));
    }

    boolean isHere(String personId) {
        return organisation.people().stream().anyMatch(person -> person.id().equals(personId));
    }

    private void note(String personId, String action, UUID id, Scope scope) {
        trail.note(
                personId, "", action, organisation.municipality().id(), Map.of("feed", id.toString(), "scope", scope));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                row.getString("person_id"),
                Scope.valueOf(row.getString("scope")),
                SwedishTime.dateOf(row.getTimestamp("created_at").toInstant()));
    }

    /** An address that was made just now. */
    record Opened(UUID id, String secret) {

        String path() {
            return FeedController.PATH + "/" + id + "/" + secret + ".ics";
        }
    }
}
