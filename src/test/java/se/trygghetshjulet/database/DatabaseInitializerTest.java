package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.TestDatabase;

class DatabaseInitializerTest {

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class JustADataSource {}

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void chooseDirectory() {
        directory = temporary.resolve("postgres");
    }

    @AfterEach
    void unlinkPrograms() throws IOException {
        DurableDirectory.unlinkPrograms(directory);
    }

    @Test
    void withoutConfigurationTheApplicationBringsItsOwnDatabaseAndStopsItLast() throws IOException {
        DurableDirectory.sharePrograms(directory);
        int port;
        try (ConfigurableApplicationContext context = run()) {
            assertThat(context.getEnvironment().getProperty("trygghetshjulet.database.embedded", Boolean.class))
                    .isTrue();
            assertThat(query(context, "SELECT current_database()")).isEqualTo("trygghetshjulet");
            port = Integer.parseInt(query(context, "SHOW port"));
        }

        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void aConfiguredDatabaseIsUsedAndNothingOfOurOwnIsStarted() {
        DatabaseAccess external = TestDatabase.fresh();

        try (ConfigurableApplicationContext context = run(arguments(external))) {
            assertThat(external.url()).contains("/" + query(context, "SELECT current_database()"));
            assertThat(directory).doesNotExist();
        }
    }

    @Test
    void thePasswordCanComeFromAFileNamedLikeTheSetting() throws IOException {
        DatabaseAccess external = TestDatabase.fresh();
        Path secrets = Files.createDirectory(temporary.resolve("secrets"));
        Files.writeString(secrets.resolve("spring.datasource.password"), external.password() + "\n");

        try (ConfigurableApplicationContext context = run(
                "--spring.datasource.url=" + external.url(),
                "--spring.datasource.username=" + external.username(),
                "--spring.config.import=configtree:" + secrets + "/")) {
            assertThat(query(context, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void nobodyCanClaimThatAConfiguredDatabaseIsOurOwn() {
        String[] arguments = with(arguments(TestDatabase.fresh()), "--trygghetshjulet.database.embedded=true");

        try (ConfigurableApplicationContext context = run(arguments)) {
            assertThat(context.getEnvironment().getProperty("trygghetshjulet.database.embedded", Boolean.class))
                    .isFalse();
        }
    }

    @Test
    void thePoolNoticesALostDatabaseAndTellsTheDatabaseWhoIsCalling() throws Exception {
        try (ConfigurableApplicationContext context = run(arguments(TestDatabase.fresh()))) {
            HikariDataSource pool = context.getBean(DataSource.class).unwrap(HikariDataSource.class);

            assertThat(pool.getMaximumPoolSize()).isEqualTo(20);
            assertThat(pool.getConnectionTimeout()).isEqualTo(10_000);
            assertThat(query(context, "SHOW application_name")).isEqualTo("trygghetshjulet");
            assertThat(pool.getDataSourceProperties())
                    .containsEntry("socketTimeout", "120")
                    .containsEntry("tcpKeepAlive", "true")
                    .containsEntry("logServerErrorDetail", "false");
        }
    }

    @Test
    void whatTheAdministratorHasConfiguredWinsOverOurDefaults() throws Exception {
        DatabaseAccess external = TestDatabase.fresh();
        DatabaseAccess named =
                new DatabaseAccess(external.url() + "&ApplicationName=annat", external.username(), external.password());
        String[] arguments = with(arguments(named), "--spring.datasource.hikari.maximum-pool-size=3");

        try (ConfigurableApplicationContext context = run(arguments)) {
            HikariDataSource pool = context.getBean(DataSource.class).unwrap(HikariDataSource.class);

            assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
            assertThat(query(context, "SHOW application_name")).isEqualTo("annat");
        }
    }

    @Test
    void anEmptyAddressIsNotTakenForNoAddress() {
        assertRefused("SPRING_DATASOURCE_URL är satt men tom", "--spring.datasource.url=");
    }

    @Test
    void credentialsWithoutAnAddressAreAMistake() {
        assertRefused("men inte SPRING_DATASOURCE_URL", "--spring.datasource.password=hemligt");
    }

    @Test
    void anotherDatabaseProductIsRefusedWithoutRepeatingThePassword() {
        assertThatThrownBy(() -> run("--spring.datasource.url=jdbc:oracle:thin:scott/tiger@db:1521:x"))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("börjar med jdbc:oracle:")
                .hasMessageNotContaining("tiger");
    }

    private void assertRefused(String sentence, String argument) {
        assertThatThrownBy(() -> run(argument))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining(sentence);
        assertThat(directory).doesNotExist();
    }

    private ConfigurableApplicationContext run(String... arguments) {
        return new SpringApplicationBuilder(JustADataSource.class)
                .web(WebApplicationType.NONE)
                .run(with(arguments, "--trygghetshjulet.database.directory=" + directory));
    }

    private static String[] arguments(DatabaseAccess database) {
        return TestDatabase.properties(database).entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    private static String[] with(String[] arguments, String another) {
        return Stream.concat(Stream.of(arguments), Stream.of(another)).toArray(String[]::new);
    }

    private static String query(ConfigurableApplicationContext context, String sql) {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql(sql)
                .query(String.class)
                .single();
    }
}
