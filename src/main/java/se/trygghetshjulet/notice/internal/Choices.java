package se.trygghetshjulet.notice.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each person wants their mail. */
class Choices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Choices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MailChoice of(String personId) {
        return jdbc.sql("select choice from notice_choice where person_id = ?")
                .param(personId)
                .query(String.class)
                .optional()
                .map(MailChoice::valueOf)
                .orElse(MailChoice.ORDINARY);
    }

    /** Holds for what is queued from now on. */
    void choose(String personId, MailChoice choice) {
        jdbc.sql(
                        "insert into notice_choice (person_id, choice, chosen_at) values (?, ?, ?)"
                                + " on conflict (person_id) do update set choice = excluded.choice, chosen_at = excluded.chosen_at")
                .params(personId, choice.name(), Timestamp.from(clock.instant()))
                .update();
    }
}
