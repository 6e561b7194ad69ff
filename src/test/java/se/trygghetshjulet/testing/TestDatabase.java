package se.trygghetshjulet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.database.DatabaseStartException;
import se.trygghetshjulet.database.LocalPostgres;

/**
 * Empty PostgreSQL databases for tests. The first one starts a server for this test JVM; every further one takes a
 * fraction of a second.
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *     TestDatabase.register(registry);
 * }
 * }</pre>
 *
 * or {@code @ContextConfiguration(initializers = TestDatabase.Initializer.class)}.
 */
public final class TestDatabase {

    private static final Path HOME = Path.of("target", "test-postgres");
    private static final Path PROGRAMS = HOME.resolve("program");
    private static final Path SERVERS = HOME.resolve("server");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private TestDatabase() {}

    /** A new, empty database that nobody else uses. */
    public static DatabaseAccess fresh() {
        return Server.INSTANCE.database("test_" + COUNTER.incrementAndGet());
    }

    /** Points the application under test at a fresh database. */
    public static void register(DynamicPropertyRegistry registry) {
        properties(fresh()).forEach((name, value) -> registry.add(name, () -> value));
    }

    /** The properties that point an application at the database. */
    public static Map<String, Object> properties(DatabaseAccess database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.username(),
                "spring.datasource.password", database.password(),
                // Many cached contexts share one server; twenty idle connections each would be slow and too many.
                "spring.datasource.hikari.minimum-idle", "1");
    }

    /** Where the unpacked PostgreSQL programs are kept between test runs. */
    public static Path programs() {
        return PROGRAMS;
    }

    /** Gives the context under test a fresh database. */
    public static final class Initializer
            implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("testDatabase", properties(fresh())));
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private static final class Server {

        static final LocalPostgres INSTANCE = start();

        private static LocalPostgres start() {
            removeLeftovers();
            LocalPostgres server = LocalPostgres.disposable(
                    SERVERS.resolve(Long.toString(ProcessHandle.current().pid())), PROGRAMS);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-test-database"));
            return server;
        }

        /** Shutdown hooks run side by side: the contexts are given time to close before their database goes away. */
        private static void stop(LocalPostgres server) {
            DatabaseAccess database = server.database("shutdown");
            try (Connection connection =
                            DriverManager.getConnection(database.url(), database.username(), database.password());
                    Statement statement = connection.createStatement()) {
                for (int attempt = 0; attempt < 100 && hasClients(statement); attempt++) {
                    Thread.sleep(50);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The test database ended before its tests", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                server.close();
            }
        }

        private static boolean hasClients(Statement statement) throws SQLException {
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM pg_stat_activity"
                    + " WHERE usename = current_user AND pid <> pg_backend_pid()")) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        }

        /** A killed test run leaves its server behind; starting and closing it in good order removes it. */
        private static void removeLeftovers() {
            if (Files.notExists(SERVERS)) {
                return;
            }
            try (Stream<Path> leftovers = Files.list(SERVERS)) {
                leftovers.forEach(Server::removeUnlessInUse);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void removeUnlessInUse(Path leftover) {
            try {
                LocalPostgres.disposable(leftover, PROGRAMS).close();
            } catch (DatabaseStartException e) {
                // Another test run on this machine is using it.
            }
        }
    }
}
