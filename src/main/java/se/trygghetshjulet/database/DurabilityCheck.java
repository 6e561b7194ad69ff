package se.trygghetshjulet.database;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warns at start when the database is set up so that completed tasks can be lost in a power cut. */
@Component
final class DurabilityCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DurabilityCheck.class);

    private final JdbcClient jdbc;

    DurabilityCheck(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @EventListener(ApplicationStartedEvent.class)
    void warnOfSettingsThatLoseData() {
        List<String> risky = riskySettings();
        if (!risky.isEmpty()) {
            LOG.warn(
                    "Databasen kan tappa utförda uppgifter vid ett strömavbrott: sätt {} till on i PostgreSQL.",
                    String.join(", ", risky));
        }
    }

    /** The settings among fsync, full_page_writes and synchronous_commit that are off. */
    List<String> riskySettings() {
        return jdbc.sql("""
                        SELECT name FROM pg_settings
                        WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
                        ORDER BY name
                        """).query(String.class).list();
    }
}
