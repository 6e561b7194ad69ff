package se.trygghetshjulet.notice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code notice_mail} and {@code notice_attempt}. */
class MailRows {

    private static final String COLUMNS = "id, message_id, addressee, acute, formed_at, attempts";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new mail, which nobody else sees until the transaction ends. */
    UUID form(Addressee addressee, boolean acute, String host) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into notice_mail (id, message_id, addressee, acute, state, formed_at, next_at)"
                        + " values (?, ?, ?, ?, 'OPEN', ?, ?)")
                .params(id, "<" + id + "@" + host + ">", addressee.key(), acute, now(), now())
                .update();
        return id;
    }

    /** A mail that is to be tried again, or whose sender never came back; locked until the transaction ends. */
    Optional<UUID> lockDue(Instant now, boolean acuteOnly) {
        return jdbc.sql("select id from notice_mail where state = 'OPEN' and next_at <= ? and (acute or not ?)"
                        + " order by next_at limit 1 for update skip locked")
                .params(Timestamp.from(now), acuteOnly)
                .query(UUID.class)
                .optional();
    }

    /** Begins an attempt; until the lease is over the mail belongs to this node. */
    Mail begin(UUID id, Duration lease) {
        Mail mail = jdbc.sql(
                        "update notice_mail set attempts = attempts + 1, next_at = ? where id = ? returning " + COLUMNS)
                .params(Timestamp.from(clock.instant().plus(lease)), id)
                .query(MailRows::mail)
                .single();
        jdbc.sql("insert into notice_attempt (mail_id, number, began_at) values (?, ?, ?)")
                .params(id, mail.attempts(), now())
                .update();
        return mail;
    }

    /** What is about to go out. */
    void write(Mail mail, String toAddress, String subject, String content) {
        jdbc.sql("update notice_mail set to_address = ?, subject = ?, content = ? where id = ? and attempts = ?")
                .params(toAddress, subject, content, mail.id(), mail.attempts())
                .update();
    }

    /** Whether this attempt may still decide; when not, another node has taken over. */
    boolean end(Mail mail, DeliveryState state, String answer) {
        answered(mail, answer);
        return jdbc.sql(
                                "update notice_mail set state = ?, ended_at = ? where id = ? and attempts = ? and state = 'OPEN'")
                        .params(state.name(), now(), mail.id(), mail.attempts())
                        .update()
                == 1;
    }

    void tryAgain(Mail mail, Instant at, String answer) {
        answered(mail, answer);
        jdbc.sql("update notice_mail set next_at = ? where id = ? and attempts = ? and state = 'OPEN'")
                .params(Timestamp.from(at), mail.id(), mail.attempts())
                .update();
    }

    private void answered(Mail mail, String answer) {
        jdbc.sql("update notice_attempt set ended_at = ?, answer = ? where mail_id = ? and number = ?")
                .params(now(), answer, mail.id(), mail.attempts())
                .update();
    }

    /** When the addressee was last written to, within the time; oldest first, acute mail not counted. */
    List<Instant> formedSince(Addressee addressee, Instant since) {
        return jdbc.sql("select formed_at from notice_mail"
                        + " where addressee = ? and formed_at > ? and not acute order by formed_at")
                .params(addressee.key(), Timestamp.from(since))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** The first mail that the addressee got about the task, if there is one. */
    Optional<String> threadOf(String taskId, Addressee addressee) {
        return jdbc.sql("""
                        select m.message_id
                          from notice_mail m join notice_delivery d on d.mail_id = m.id join notice n on n.id = d.notice_id
                         where n.task_id = ? and m.addressee = ? and m.state = 'SENT'
                         order by m.ended_at limit 1""").params(taskId, addressee.key()).query(String.class).optional();
    }

    /** Forgets the text of what ended before the instant. Who got what kind of mail and when stays. */
    int forgetContent(Instant before) {
        return jdbc.sql("update notice_mail set content = null where content is not null and ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("message_id"),
                Addressee.parse(row.getString("addressee")),
                row.getBoolean("acute"),
                row.getTimestamp("formed_at").toInstant(),
                row.getInt("attempts"));
    }
}
