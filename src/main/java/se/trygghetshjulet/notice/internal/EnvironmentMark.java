package se.trygghetshjulet.notice.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recognises a restored copy. The database remembers the name of the installation it belongs to, and the server and
 * database it lies in; when either is another, its mail is held until a person says that this is the right place.
 */
class EnvironmentMark {

    /** The server's identity is drawn when it is created, and a restored database gets a new number in it. */
    private static final String FINGERPRINT = "select system_identifier || '/' || (select oid from pg_database"
            + " where datname = current_database()) from pg_control_system()";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String name;

    EnvironmentMark(JdbcClient jdbc, Clock clock, MailSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.name = settings.environment();
    }

    /** Why this is not the database's own installation; empty when it is. The first installation marks it as its own. */
    Optional<String> foreignBecause() {
        String fingerprint = fingerprint();
        jdbc.sql("insert into notice_environment (name, fingerprint, confirmed_at, confirmed_by)"
                        + " values (?, ?, ?, 'system') on conflict do nothing")
                .params(name, fingerprint, Timestamp.from(clock.instant()))
                .update();
        Mark mark = jdbc.sql("select name, fingerprint from notice_environment")
                .query(Mark.class)
                .single();
        if (!mark.name.equals(name)) {
            return Optional.of("All post hålls kvar: databasen hör till miljön ”" + mark.name + "”, men det här är ”"
                    + name + "”. Är det en återställd kopia ska den inte skicka något.");
        }
        if (!mark.fingerprint.equals(fingerprint)) {
            return Optional.of("All post hålls kvar: databasen är en återställd kopia, eller har flyttat till en annan"
                    + " server. Bekräfta på sidan Utskick om den ska skicka.");
        }
        return Optional.empty();
    }

    /** From now on the database belongs here. */
    void confirm(String personId) {
        jdbc.sql("update notice_environment set name = ?, fingerprint = ?, confirmed_at = ?, confirmed_by = ?")
                .params(name, fingerprint(), Timestamp.from(clock.instant()), personId)
                .update();
    }

    private String fingerprint() {
        return jdbc.sql(FINGERPRINT).query(String.class).single();
    }

    record Mark(String name, String fingerprint) {}
}
