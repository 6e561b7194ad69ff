package se.trygghetshjulet.engine.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An index for the order of Tasklist, earliest due date first, which the engine's own tables lack. Not a Flyway
 * migration, since Flyway runs before the engine has made its tables.
 */
class DueDateIndex {

    private final JdbcClient jdbc;

    DueDateIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lies in the schema of the engine's table, whichever that is, and is left alone once it is there. */
    void create() {
        jdbc.sql("create index if not exists task_by_due_date on act_ru_task (due_date_)")
                .update();
    }
}
