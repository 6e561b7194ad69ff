package se.trygghetshjulet.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who would write the same thing do so one after the other: whoever comes second sees what the first wrote. */
@Component
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever has the turn, and keeps it until the caller's transaction is over. Take it before you look at what
     * is there, and before any entry of the audit trail: everybody waits for the trail last of all.
     *
     * @param matter what is written, e.g. {@code absence of anna}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String matter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 196))")
                .param(matter)
                .query()
                .listOfRows();
    }
}
