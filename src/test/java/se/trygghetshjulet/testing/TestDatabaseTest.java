package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        assertThat(server(TestDatabase.fresh())).isEqualTo(server(TestDatabase.fresh()));
    }

    /** Host and port. */
    private static String server(DatabaseAccess database) {
        return URI.create(database.url().substring("jdbc:".length())).getAuthority();
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
