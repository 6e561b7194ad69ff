package se.trygghetshjulet.notice.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the outbox stands, in numbers. */
class Figures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Figures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many deliveries stand in each state; every state is there. */
    Map<DeliveryState, Long> byState() {
        Map<DeliveryState, Long> numbers = new EnumMap<>(DeliveryState.class);
        for (DeliveryState state : DeliveryState.values()) {
            numbers.put(state, 0L);
        }
        jdbc.sql("select state, count(*) from notice_delivery group by state").query(row -> {
            numbers.put(DeliveryState.valueOf(row.getString(1)), row.getLong(2));
        });
        return numbers;
    }

    /** How long the one that has waited longest past its time has waited; empty when nothing waits past its time. */
    Optional<Duration> oldestUnsent() {
        return jdbc.sql("""
                        select min(coalesce(m.formed_at, d.next_at))
                          from notice_delivery d left join notice_mail m on m.id = d.mail_id
                         where d.state = 'IN_MAIL' or d.state = 'WAITING' and d.next_at <= ?""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(since -> Duration.between(since.toInstant(), clock.instant()));
    }
}
