package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.trygghetshjulet.testing.TestDatabase;

class LocalPostgresTest {

    @TempDir
    static Path directory;

    private static LocalPostgres postgres;
    private static DatabaseAccess access;

    @BeforeAll
    static void start() throws IOException {
        DurableDirectory.sharePrograms(directory);
        postgres = LocalPostgres.durable(directory);
        access = postgres.database("trygghetshjulet");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        DurableDirectory.unlinkPrograms(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void whatIsAcknowledgedIsOnDisk(String setting) throws SQLException {
        assertThat(query("SHOW " + setting)).containsExactly("on");
    }

    @Test
    void theDurabilityCheckFindsNothingToWarnAboutHereButEverythingInTheTestServer() {
        assertThat(riskySettings(access)).isEmpty();
        assertThat(riskySettings(TestDatabase.fresh()))
                .containsExactly("fsync", "full_page_writes", "synchronous_commit");
    }

    @Test
    void storesUtf8AndSortsInSwedishWhenAsked() throws SQLException {
        assertThat(query("SHOW server_encoding")).containsExactly("UTF8");
        assertThat(query("SELECT name FROM (VALUES ('Öman'), ('Zorn'), ('Ärlig'), ('adam'), ('Åsa')) people(name)"
                        + " ORDER BY name COLLATE \"sv-SE-x-icu\""))
                .containsExactly("adam", "Zorn", "Åsa", "Ärlig", "Öman");
        assertThat(query("SELECT upper('åäö')")).containsExactly("ÅÄÖ");
    }

    @Test
    void theApplicationIsNotSuperuser() throws SQLException {
        assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.username(), "fel"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), PostgresCluster.SUPERUSER, "fel"))
                .hasMessageContaining("password authentication failed");
        assertThat(access).asString().doesNotContain(access.password());
    }

    @Test
    void passwordAndDataAreForTheOwnerAlone() throws IOException {
        assertThat(permissions(directory.resolve("password"))).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("cluster"))).isEqualTo("rwx------");
    }

    @Test
    void answersOnTheLoopbackAddressOnly() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", postgres.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
        for (InetAddress address : otherAddressesOfThisMachine()) {
            assertThatThrownBy(() -> new Socket(address, postgres.port()).close())
                    .as(address.toString())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void asksForTheDatabaseTwiceAndGetsTheSameOne() {
        assertThat(postgres.database("trygghetshjulet")).isEqualTo(access);
    }

    @Test
    void aDatabaseNameCannotCarrySql() {
        assertThatThrownBy(() -> postgres.database("x; DROP DATABASE postgres"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecondServerInTheSameProcessIsRefusedAndTheFirstKeepsItsLock() {
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatThrownBy(() -> LocalPostgres.durable(directory))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("används redan")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    private static List<String> riskySettings(DatabaseAccess database) {
        return new DurabilityCheck(
                        new DriverManagerDataSource(database.url(), database.username(), database.password()))
                .riskySettings();
    }

    private static List<InetAddress> otherAddressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.username(), access.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
