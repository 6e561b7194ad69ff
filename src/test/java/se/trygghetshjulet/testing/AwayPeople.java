package se.trygghetshjulet.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends people away, past the page where they register it. */
public final class AwayPeople {

    private AwayPeople() {}

    /** @param deputy who stands in; {@code null} when nobody does */
    public static UUID away(JdbcClient jdbc, String person, String deputy, LocalDate from, LocalDate until) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into absence (id, person, deputy, first_day, last_day, reason, registered_by, registered_at)"
                        + " values (?, ?, ?, ?, ?, 'HOLIDAY', 'test', now())")
                .params(id, person, deputy, from, until)
                .update();
        return id;
    }

    public static void everybodyIsBack(JdbcClient jdbc) {
        jdbc.sql("delete from absence").update();
    }
}
