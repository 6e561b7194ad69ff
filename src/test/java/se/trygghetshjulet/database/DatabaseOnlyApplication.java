package se.trygghetshjulet.database;

import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An application with a database and nothing else, to be run in a process of its own. It writes a row every few
 * milliseconds and says so when the row is committed, until it is told to stop.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
class DatabaseOnlyApplication {

    static final String FOUND = "FOUND ";
    static final String COMMITTED = "COMMITTED ";
    static final String CLOSED = "CLOSED";

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(DatabaseOnlyApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    Diary diary(JdbcTemplate jdbc) {
        return new Diary(jdbc);
    }

    @Bean
    Writer writer(Diary diary) {
        return new Writer(diary);
    }

    @Bean
    DurabilityCheck durabilityCheck(DataSource dataSource) {
        return new DurabilityCheck(dataSource);
    }

    /** Writes as long as it lives, also in its last moment: other beans do that too. */
    static final class Diary {

        private final JdbcTemplate jdbc;

        Diary(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        void open() {
            jdbc.execute("CREATE TABLE IF NOT EXISTS diary (id bigint PRIMARY KEY)");
            System.out.println(FOUND + count() + " " + last());
        }

        void write() {
            long id = last() + 1;
            jdbc.update("INSERT INTO diary VALUES (?)", id);
            System.out.println(COMMITTED + id);
        }

        void close() {
            write();
            System.out.println(CLOSED);
        }

        private long count() {
            return jdbc.queryForObject("SELECT count(*) FROM diary", Long.class);
        }

        private long last() {
            return jdbc.queryForObject("SELECT coalesce(max(id), 0) FROM diary", Long.class);
        }
    }

    /** Keeps the database busy until the context is closed. */
    static final class Writer implements SmartLifecycle {

        private final Thread thread;
        private volatile boolean running;

        Writer(Diary diary) {
            this.thread = new Thread(() -> writeUntilStopped(diary), "writer");
        }

        private void writeUntilStopped(Diary diary) {
            while (running) {
                diary.write();
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        @Override
        public void start() {
            running = true;
            thread.start();
        }

        @Override
        public void stop() {
            running = false;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
