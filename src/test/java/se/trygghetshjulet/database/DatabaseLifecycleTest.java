package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the data when real processes start, stop and die. All tests use the same data, in any order. */
class DatabaseLifecycleTest {

    @TempDir
    static Path directory;

    @AfterAll
    static void removeLink() throws IOException {
        DurableDirectory.unlinkPrograms(directory.resolve("data/postgres"));
    }

    @Test
    @DisplayName("SIGTERM: tyst, databasen stoppas sist och inget går förlorat")
    void terminationIsQuietAndKeepsEverything() throws Exception {
        try (ApplicationProcess application =
                ApplicationProcess.start(directory).awaitWriting()) {
            application.terminate();

            assertThat(application.output())
                    .as("the last bean could still write")
                    .contains(DatabaseOnlyApplication.CLOSED);
            assertThat(application.messages()).noneMatch(line -> line.matches(".*(ERROR|WARN|Exception|\\tat ).*"));
            assertThat(application.postgres()).isEmpty();
            assertThatNothingIsLostAfter(application);
        }
    }

    @Test
    @DisplayName("kill -9 medan PostgreSQL lever kvar: nästa start stoppar den gamla och fortsätter")
    void goesOnAfterAKillThatLeftPostgresRunning() throws Exception {
        try (ApplicationProcess application =
                ApplicationProcess.start(directory).awaitWriting()) {
            application.kill();
            ProcessHandle orphan = application.postgres().orElseThrow();

            assertThatNothingIsLostAfter(application);
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    @Test
    @DisplayName("kill -9 på både programmet och PostgreSQL: nästa start återhämtar data")
    void goesOnAfterEverythingWasKilled() throws Exception {
        try (ApplicationProcess application =
                ApplicationProcess.start(directory).awaitWriting()) {
            ProcessHandle postgres = application.postgres().orElseThrow();
            postgres.destroyForcibly();
            application.kill();

            assertThatNothingIsLostAfter(application);
        }
    }

    @Test
    @DisplayName("en andra start i samma katalog nekas med en mening och stör inte den första")
    void aSecondStartIsRefusedInOneSentence() throws Exception {
        try (ApplicationProcess first = ApplicationProcess.start(directory).awaitWriting();
                ApplicationProcess second = ApplicationProcess.start(directory).awaitExit()) {
            assertThat(second.exitCode()).isEqualTo(1);
            List<String> beyondTheLog = second.messages().stream()
                    .filter(line -> !line.contains(" INFO "))
                    .toList();
            assertThat(beyondTheLog)
                    .containsExactly(Sentences.inUse(
                            directory.toRealPath().resolve("data/postgres"), String.valueOf(first.pid())));

            long before = first.lastCommitted();
            Thread.sleep(200);
            assertThat(first.lastCommitted()).isGreaterThan(before);
        }
    }

    private static void assertThatNothingIsLostAfter(ApplicationProcess ended) throws Exception {
        try (ApplicationProcess next = ApplicationProcess.start(directory).awaitWriting()) {
            long rows = next.found().get(0);
            long last = next.found().get(1);
            assertThat(last).isGreaterThanOrEqualTo(ended.lastCommitted());
            assertThat(rows).as("no row in between is missing").isEqualTo(last);
            next.terminate();
        }
    }
}
