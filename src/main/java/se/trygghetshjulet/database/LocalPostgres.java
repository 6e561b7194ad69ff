package se.trygghetshjulet.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server of our own, from the programs in the Maven artifact, listening on 127.0.0.1 only and
 * protected by a random password. Whoever starts it stops it with {@link #close()}.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final String ROLE = "trygghetshjulet";

    private final DatabaseDirectory directory;
    private final DirectoryLock lock;
    private final PostgresCluster cluster;
    private final PostgresProfile profile;
    private final String password;
    private int port;
    private boolean closed;

    private LocalPostgres(
            DatabaseDirectory directory, DirectoryLock lock, PostgresCluster cluster, PostgresProfile profile) {
        this.directory = directory;
        this.lock = lock;
        this.cluster = cluster;
        this.profile = profile;
        this.password = directory.password();
    }

    /**
     * Starts a server whose acknowledged transactions survive a crash, a kill and a power cut. Data left in the
     * directory by an earlier run, however it ended, is taken up again.
     *
     * @throws DatabaseStartException with one sentence for the user when that is not possible
     */
    public static LocalPostgres durable(Path directory) {
        return start(directory, directory.resolve("program"), PostgresProfile.DURABLE);
    }

    /**
     * Starts a server for tests: quick, forgetful, and removed together with its directory when it is closed.
     *
     * @param programs where the unpacked programs are kept, to be shared by many servers
     * @throws DatabaseStartException with one sentence for the user when that is not possible
     */
    public static LocalPostgres disposable(Path directory, Path programs) {
        return start(directory, programs, PostgresProfile.DISPOSABLE);
    }

    private static LocalPostgres start(Path path, Path programs, PostgresProfile profile) {
        DatabaseDirectory directory = DatabaseDirectory.prepare(path);
        DirectoryLock lock = DirectoryLock.acquire(directory);
        try {
            PostgresProgram program = PostgresProgram.in(programs.toAbsolutePath(), directory.ownedByRoot());
            PostgresCluster cluster = new PostgresCluster(directory, program, profile);
            LocalPostgres postgres = new LocalPostgres(directory, lock, cluster, profile);
            postgres.start();
            return postgres;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void start() {
        cluster.createUnlessPresent();
        cluster.checkUsable();
        cluster.stopOrphan();
        port = cluster.start();
        try {
            createRole();
        } catch (RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    /**
     * Makes sure that a database exists, owned by an ordinary role without superuser rights.
     *
     * @param name lower-case letters, digits and underscores
     * @return how to reach it, as that role
     */
    public DatabaseAccess database(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = connectAsSuperuser()) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE " + name + " OWNER " + ROLE + " TEMPLATE template0");
            }
            return new DatabaseAccess(url(name), ROLE, password);
        } catch (SQLException e) {
            throw new DatabaseStartException(Sentences.serverDidNotStart(e.getMessage(), directory.log()), e);
        }
    }

    /** The port on 127.0.0.1; another one after every start. */
    public int port() {
        return port;
    }

    /** Stops the server and gives the directory free. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!cluster.stop()) {
            LOG.warn(
                    "Databasen i {} hann inte stoppas; den stoppas när Trygghetshjulet startas nästa gång.",
                    directory.root());
        }
        lock.close();
        if (profile == PostgresProfile.DISPOSABLE) {
            directory.delete();
        }
    }

    private void createRole() {
        try (Connection connection = connectAsSuperuser()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", ROLE)) {
                execute(connection, "CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + password + "'");
            }
        } catch (SQLException e) {
            throw new DatabaseStartException(Sentences.serverDidNotStart(e.getMessage(), directory.log()), e);
        }
    }

    private Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), PostgresCluster.SUPERUSER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
