package se.trygghetshjulet.notice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.notice.Urgency;

/** The table {@code notice_delivery}. */
class DeliveryRows {

    private static final String SELECT = """
            select d.id, d.notice_id, d.addressee_kind, d.addressee_id, d.via, d.instead_of, d.state,
                   n.dedupe_key, n.template, n.recipient_kind, n.recipient_id, n.task_id, n.business_key, n.step, n.due,
                   n.calendar_sequence, n.params, n.urgency, n.queued_at
              from notice_delivery d join notice n on n.id = d.notice_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is new: each addressee gets a notice once. */
    boolean insert(UUID noticeId, Addressee addressee, Delivery.Via via, String insteadOf, Instant nextAt) {
        return jdbc.sql("insert into notice_delivery (id, notice_id, addressee_kind, addressee_id, via, instead_of,"
                                + " state, next_at, changed_at) values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)"
                                + " on conflict (notice_id, addressee_kind, addressee_id) do nothing")
                        .params(
                                UUID.randomUUID(),
                                noticeId,
                                addressee.kind().name(),
                                addressee.id(),
                                via.name(),
                                insteadOf,
                                Timestamp.from(nextAt),
                                now())
                        .update()
                == 1;
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = ?")
                .param(id)
                .query(DeliveryRows::delivery)
                .optional();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Delivery> lock(UUID id) {
        return jdbc.sql(SELECT + "where d.id = ? for update of d")
                .param(id)
                .query(DeliveryRows::delivery)
                .optional();
    }

    /** How the notice stands with the addressee; empty when it has not been meant for it. */
    Optional<DeliveryState> state(UUID noticeId, Addressee addressee) {
        return jdbc.sql("select state from notice_delivery"
                        + " where notice_id = ? and addressee_kind = ? and addressee_id = ?")
                .params(noticeId, addressee.kind().name(), addressee.id())
                .query(String.class)
                .optional()
                .map(DeliveryState::valueOf);
    }

    /** The roles that nobody else is just now splitting. */
    List<Delivery> lockRoles() {
        return jdbc.sql(SELECT + """
                        where d.state = 'WAITING' and d.addressee_kind = 'ROLE'
                        order by d.next_at limit 100 for update of d skip locked""").query(DeliveryRows::delivery).list();
    }

    /** Those with something due, who has waited longest first. */
    List<Addressee> addresseesDue(Instant now, boolean acuteOnly) {
        return jdbc.sql("""
                        select d.addressee_kind, d.addressee_id
                          from notice_delivery d join notice n on n.id = d.notice_id
                         where d.state = 'WAITING' and d.addressee_kind <> 'ROLE' and d.next_at <= :now
                           and (n.urgency = 'ACUTE' or not :acuteOnly)
                         group by 1, 2 order by min(d.next_at) limit 50""")
                .param("now", Timestamp.from(now))
                .param("acuteOnly", acuteOnly)
                .query((row, number) -> new Addressee(Addressee.Kind.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Until the transaction ends, only one node gathers this addressee's mail: two would make two mails of it. */
    boolean lock(Addressee addressee) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('notice ' || ?, 0))")
                .param(addressee.key())
                .query(Boolean.class)
                .single();
    }

    /** What is due for the addressee, in the order it was queued. */
    List<Delivery> lockDue(Addressee addressee, Instant now, boolean acuteOnly) {
        return jdbc.sql(SELECT + """
                        where d.state = 'WAITING' and d.addressee_kind = :kind and d.addressee_id = :id
                          and d.next_at <= :now and (n.urgency = 'ACUTE' or not :acuteOnly)
                        order by n.queued_at, n.dedupe_key for update of d skip locked""")
                .param("kind", addressee.kind().name())
                .param("id", addressee.id())
                .param("now", Timestamp.from(now))
                .param("acuteOnly", acuteOnly)
                .query(DeliveryRows::delivery)
                .list();
    }

    /** What the mail carries and nobody has taken out of it. */
    List<Delivery> inMail(UUID mailId) {
        return jdbc.sql(SELECT + "where d.mail_id = ? and d.state = 'IN_MAIL' order by n.queued_at, n.dedupe_key")
                .param(mailId)
                .query(DeliveryRows::delivery)
                .list();
    }

    void putInMail(Collection<Delivery> deliveries, UUID mailId) {
        jdbc.sql("update notice_delivery set state = 'IN_MAIL', mail_id = :mail, changed_at = :now where id in (:ids)")
                .param("mail", mailId)
                .param("now", now())
                .param("ids", ids(deliveries))
                .update();
    }

    void postpone(Collection<Delivery> deliveries, Instant until, String explanation) {
        jdbc.sql(
                        "update notice_delivery set next_at = :until, explanation = :why, changed_at = :now where id in (:ids)")
                .param("until", Timestamp.from(until))
                .param("why", explanation)
                .param("now", now())
                .param("ids", ids(deliveries))
                .update();
    }

    void end(Delivery delivery, DeliveryState state, String explanation) {
        jdbc.sql("update notice_delivery set state = ?, explanation = ?, changed_at = ? where id = ?")
                .params(state.name(), explanation, now(), delivery.id())
                .update();
    }

    /** Why the mail it is in has not been accepted yet. */
    void explain(UUID mailId, String explanation) {
        jdbc.sql("update notice_delivery set explanation = ?, changed_at = ? where mail_id = ? and state = 'IN_MAIL'")
                .params(explanation, now(), mailId)
                .update();
    }

    /** Back to the beginning, in a new mail. */
    void waitAgain(UUID id, Instant nextAt, String explanation) {
        jdbc.sql("update notice_delivery set state = 'WAITING', mail_id = null, next_at = ?, explanation = ?,"
                        + " changed_at = ? where id = ?")
                .params(Timestamp.from(nextAt), explanation, now(), id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static List<UUID> ids(Collection<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::id).toList();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        QueuedNotice notice = new QueuedNotice(
                row.getString("dedupe_key"),
                NoticeTemplate.valueOf(row.getString("template")),
                row.getString("recipient_kind").equals("ROLE")
                        ? Recipient.role(row.getString("recipient_id"))
                        : Recipient.person(row.getString("recipient_id")),
                task(row),
                row.getTimestamp("queued_at").toInstant());
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                notice,
                NoticeRows.params(row.getString("params")),
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("calendar_sequence"),
                new Addressee(Addressee.Kind.valueOf(row.getString("addressee_kind")), row.getString("addressee_id")),
                Delivery.Via.valueOf(row.getString("via")),
                row.getString("instead_of"),
                DeliveryState.valueOf(row.getString("state")));
    }

    private static Optional<TaskReference> task(ResultSet row) throws SQLException {
        String taskId = row.getString("task_id");
        return taskId == null
                ? Optional.empty()
                : Optional.of(new TaskReference(
                        taskId,
                        row.getString("business_key"),
                        row.getString("step"),
                        row.getObject("due", LocalDate.class)));
    }
}
