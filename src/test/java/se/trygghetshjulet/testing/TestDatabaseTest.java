package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.database.DatabaseAccess;

class TestDatabaseTest {

    @Test
    void everyDatabaseIsEmptyAndItsOwn() throws SQLException {
        DatabaseAccess first = TestDatabase.fresh();
        DatabaseAccess second = TestDatabase.fresh();

        execute(first, "CREATE TABLE only_here (id int)");

        assertThat(tablesIn(first)).isEqualTo(1);
        assertThat(tablesIn(second)).isZero();
    }

    @Test
    void aFurtherDatabaseIsReadyWithoutStartingAnotherServer() {
        TestDatabase.fresh();
        long start = System.nanoTime();

        TestDatabase.fresh();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static int tablesIn(DatabaseAccess database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseAccess database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
