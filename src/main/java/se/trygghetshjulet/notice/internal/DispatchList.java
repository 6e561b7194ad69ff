package se.trygghetshjulet.notice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.NoticeTemplate;

/** What the page Utskick shows of each delivery. */
@Component
class DispatchList {

    static final int PAGE_SIZE = 100;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String SELECT = """
            select d.id, d.addressee_kind, d.addressee_id, d.via, d.instead_of, d.state, d.explanation, n.template, n.step, n.queued_at,
                   case d.state when 'WAITING' then d.next_at when 'IN_MAIL' then m.next_at end as next_at,
                   case when d.state = 'SENT' then m.ended_at end as sent_at
              from notice_delivery d join notice n on n.id = d.notice_id left join notice_mail m on m.id = d.mail_id
            """;

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final Wording wording;
    private final DeliveryRows deliveries;
    private final StillTrue stillTrue;

    DispatchList(JdbcClient jdbc, Addresses addresses, Wording wording, DeliveryRows deliveries, StillTrue stillTrue) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.wording = wording;
        this.deliveries = deliveries;
        this.stillTrue = stillTrue;
    }

    /** Which deliveries to show. */
    enum Choice {
        NOW("På väg", EnumSet.of(DeliveryState.WAITING, DeliveryState.IN_MAIL)),
        TROUBLE("Kom inte fram", EnumSet.of(DeliveryState.FAILED, DeliveryState.UNDELIVERABLE)),
        SENT("Skickade", EnumSet.of(DeliveryState.SENT)),
        NEVER("Skickas inte", EnumSet.of(DeliveryState.SKIPPED, DeliveryState.STOPPED));

        private final String label;
        private final Set<DeliveryState> states;

        Choice(String label, Set<DeliveryState> states) {
            this.label = label;
            this.states = states;
        }

        public String label() {
            return label;
        }

        Set<DeliveryState> states() {
            return states;
        }
    }

    /** One page of the choice, the newest first. */
    List<Row> of(Choice choice, int page) {
        return jdbc
                .sql(SELECT + "where d.state in (:states) order by n.queued_at desc, d.id limit :size offset :from")
                .param("states", choice.states().stream().map(Enum::name).collect(Collectors.toSet()))
                .param("size", PAGE_SIZE)
                .param("from", (long) PAGE_SIZE * page)
                .query(this::row)
                .list()
                .stream()
                .map(this::asItStandsNow)
                .toList();
    }

    /** What else belongs to the same event: the role it was queued for, its holders, stand-ins and fallbacks. */
    List<Row> ofNotice(UUID noticeId) {
        return jdbc
                .sql(SELECT + "where d.notice_id = ? order by d.via <> 'DIRECT', d.addressee_kind desc, d.changed_at")
                .param(noticeId)
                .query(this::row)
                .list()
                .stream()
                .map(this::asItStandsNow)
                .toList();
    }

    /** The attempts to send the mail that the delivery is or was in. */
    List<Attempt> attempts(UUID deliveryId) {
        return jdbc.sql("""
                        select a.number, a.began_at, a.ended_at, a.answer
                          from notice_attempt a join notice_delivery d on d.mail_id = a.mail_id
                         where d.id = ? order by a.number desc""")
                .param(deliveryId)
                .query((row, number) -> new Attempt(
                        row.getInt(1),
                        minute(row.getTimestamp(2)),
                        row.getTimestamp(3) == null ? "Avbröts innan svaret kom" : row.getString(4)))
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        NoticeTemplate template = NoticeTemplate.valueOf(row.getString("template"));
        String step = row.getString("step");
        Addressee addressee =
                new Addressee(Addressee.Kind.valueOf(row.getString("addressee_kind")), row.getString("addressee_id"));
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        return new Row(
                row.getObject("id", UUID.class),
                addresses.name(addressee),
                wording.label(template) + (step == null ? "" : ": " + wording.step(step)),
                state.label(),
                state == DeliveryState.FAILED || state == DeliveryState.UNDELIVERABLE,
                why(row),
                minute(row.getTimestamp("queued_at")),
                minute(row.getTimestamp("next_at")),
                minute(row.getTimestamp("sent_at")));
    }

    /** What waits is asked only when its mail shall go; until then the page says what the answer would be. */
    private Row asItStandsNow(Row row) {
        return deliveries
                .find(row.id())
                .filter(delivery -> delivery.state().pending())
                .flatMap(stillTrue::reasonToSkip)
                .map(row::willNotBeSent)
                .orElse(row);
    }

    /** Whose it was first, and what has come in its way. */
    private String why(ResultSet row) throws SQLException {
        String explanation = row.getString("explanation");
        if (row.getString("addressee_kind").equals(Addressee.Kind.ROLE.name())
                && row.getString("state").equals(DeliveryState.WAITING.name())) {
            return toEachOf(addresses.holders(row.getString("addressee_id")));
        }
        if (row.getString("instead_of").isEmpty()) {
            return explanation;
        }
        String first = addresses.name(Addressee.parse(row.getString("instead_of")));
        return (Delivery.Via.valueOf(row.getString("via")) == Delivery.Via.STAND_IN
                        ? "Som ersättare för " + first + ". "
                        : "I stället för " + first + ". ")
                + explanation;
    }

    private String toEachOf(List<Addressee> holders) {
        return holders.isEmpty()
                ? "Ingen har rollen just nu. Brevet går till dem som kan göra något åt det."
                : "Till var och en som har rollen: "
                        + holders.stream().map(addresses::name).collect(Collectors.joining(", ")) + ".";
    }

    /** Swedish time; empty for nothing. */
    static String minute(Timestamp at) {
        return at == null ? "" : minute(at.toInstant());
    }

    static String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, SwedishTime.ZONE));
    }

    /** Times are Swedish and empty when there is none. */
    record Row(
            UUID id,
            String to,
            String what,
            String state,
            boolean trouble,
            String why,
            String queued,
            String next,
            String sent) {

        Row willNotBeSent(String reason) {
            return new Row(id, to, what, "Skickas inte", false, (reason + " " + why).strip(), queued, "", sent);
        }
    }

    record Attempt(int number, String began, String answer) {}
}
