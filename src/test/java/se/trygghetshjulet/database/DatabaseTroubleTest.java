package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.trygghetshjulet.testing.TestDatabase;

/** What the person who starts the application is told when something is wrong with the directory, and what heals by itself. */
class DatabaseTroubleTest {

    private static final int ROOT = 0;

    @TempDir
    static Path template;

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeAll
    static void makeADatabaseToCopy() throws IOException {
        DurableDirectory.sharePrograms(template);
        LocalPostgres.durable(template).close();
        DurableDirectory.unlinkPrograms(template);
    }

    @BeforeEach
    void prepare() throws IOException {
        directory = temporary.resolve("data med mellanslag/postgres");
        DurableDirectory.sharePrograms(directory);
    }

    @AfterEach
    void unlink() throws IOException {
        DurableDirectory.unlinkPrograms(directory);
    }

    @Test
    void aStaleProcessIdOfAnotherProgramIsNeitherObeyedNorHarmed() throws Exception {
        copyDatabase();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.write(directory.resolve("cluster/postmaster.pid"), List.of(Long.toString(stranger.pid()), "x", "1"));

            start().close();

            assertThat(stranger.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void dataThatOthersMayReadIsClosedToThemAndUsed() throws IOException {
        copyDatabase();
        Path cluster = directory.resolve("cluster");
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwxr-xr-x"));

        start().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster)))
                .isEqualTo("rwx------");
    }

    @Test
    void aNewDirectoryIsClosedToOthersButAnExistingOneKeepsItsRights() throws IOException {
        Path shared = Files.createDirectories(temporary.resolve("delad"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxr-x"));

        DatabaseDirectory.prepare(shared);
        DatabaseDirectory.prepare(temporary.resolve("ny"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rwxrwxr-x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("ny"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aHalfMadeDatabaseFromAnInterruptedFirstStartIsMadeAnew() throws IOException {
        Files.createDirectories(directory.resolve("cluster.new/base"));
        Files.writeString(directory.resolve("cluster.new/PG_VERSION"), "17");

        start().close();

        assertThat(directory.resolve("cluster.new")).doesNotExist();
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws IOException {
        Path cluster = Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("password"), "hemligt");
        Files.writeString(cluster.resolve("PG_VERSION"), "16\n");

        assertRefused(this::start)
                .hasMessageContaining("skapad av PostgreSQL 16")
                .hasMessageContaining("PostgreSQL 17");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("16");
    }

    @Test
    void aDirectoryThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("password"), "hemligt");
        Files.writeString(directory.resolve("cluster/brev.txt"), "viktigt");

        assertRefused(this::start).hasMessageContaining("inte någon läsbar databas");
        assertThat(directory.resolve("cluster/brev.txt")).hasContent("viktigt");
    }

    @Test
    void aDamagedDatabaseSaysWhyAndWhereToReadMore() throws IOException {
        copyDatabase();
        Files.delete(directory.resolve("cluster/global/pg_control"));

        assertRefused(this::start).hasMessageContaining("startade inte").hasMessageContaining("postgres.log");
    }

    @Test
    void aRemovedPasswordFileIsNamed() throws IOException {
        copyDatabase();
        Files.delete(directory.resolve("password"));

        assertRefused(this::start).hasMessageContaining("Lösenordsfilen").hasMessageContaining("saknas");
    }

    @Test
    void aDirectoryThatCannotBeCreatedIsNamed() throws IOException {
        Path file = Files.writeString(temporary.resolve("fil"), "");

        assertRefused(() -> LocalPostgres.durable(file.resolve("postgres"))).hasMessageContaining("kan inte skapas");
    }

    @Test
    void aDirectoryThatMayNotBeWrittenToIsNamed() throws IOException {
        assumeTrue(!root(), "root får skriva överallt");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));

        try {
            assertRefused(this::start).hasMessageContaining("skrivas till");
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void dataOfAnotherUserIsLeftAlone() throws IOException {
        assumeTrue(root(), "bara root kan ge bort filer");
        copyDatabase();
        Files.setAttribute(directory.resolve("cluster"), "unix:uid", 65534);

        assertRefused(this::start).hasMessageContaining("tillhör en annan användare");
    }

    @Test
    void aNearlyFullDiskIsNoticedBeforeAnythingIsWritten() throws Exception {
        Path small = Files.createDirectory(temporary.resolve("liten"));
        assumeTrue(
                root() && run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", small.toString()), "kan inte montera");
        try {
            assertRefused(() -> LocalPostgres.durable(small)).hasMessageContaining("nästan full");
            assertThat(small).isEmptyDirectory();
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void afterARefusalTheDirectoryIsFreeAgain() throws IOException {
        Path version = Files.createDirectories(directory.resolve("cluster")).resolve("PG_VERSION");
        Files.writeString(directory.resolve("password"), "hemligt");
        Files.writeString(version, "16");
        assertRefused(this::start);
        Files.delete(version);
        Files.delete(version.getParent());

        start().close();
    }

    @Test
    void aTestServerRemovesItsDirectoryWhenItIsClosed() {
        Path throwAway = temporary.resolve("throw-away");

        LocalPostgres.disposable(throwAway, TestDatabase.programs()).close();

        assertThat(throwAway).doesNotExist();
    }

    private void copyDatabase() throws IOException {
        FileSystemUtils.copyRecursively(template, directory);
    }

    private LocalPostgres start() {
        return LocalPostgres.durable(directory);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable start) {
        return assertThatThrownBy(start)
                .isInstanceOf(DatabaseStartException.class)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).endsWith(".").doesNotContain("\n"));
    }

    private static boolean root() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == ROOT;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
