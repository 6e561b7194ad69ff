package se.trygghetshjulet.year;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import se.trygghetshjulet.Trygghetshjulet;
import se.trygghetshjulet.testing.TestDatabase;

/** The real application as a demo, in a JVM of its own that can be killed and started again on the same data. */
final class DemoApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The clock that only moves forward begins before the year, however late the real day is. */
    private static final Instant FIRST_DAY = Instant.parse("2027-01-04T08:00:00Z");

    private final Path home;
    private final int port;
    private final List<String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Process process;
    private volatile CountDownLatch answering = new CountDownLatch(1);

    /** A demo without a past, in which time begins just before the year 2027. */
    DemoApplication(Path home) throws IOException {
        this(
                home,
                "--trygghetshjulet.demo.agreements=false",
                // Time is moved by hand here, and nobody waits a whole five seconds for what that makes due.
                "--camunda.bpm.job-execution.max-wait=1000",
                // Nobody is helped by twenty connections at once while the application starts for the twelfth time.
                "--spring.datasource.hikari.minimum-idle=2",
                "--trygghetshjulet.demo.clock-set-by=" + Duration.between(Instant.now(), FIRST_DAY));
    }

    /** @param settings the arguments that make this demo another than the ordinary one */
    DemoApplication(Path home, String... settings) throws IOException {
        this.settings = List.of(settings);
        this.home = Files.createDirectories(home).toRealPath();
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        shareUnpackedPrograms();
    }

    int port() {
        return port;
    }

    Path database() {
        return home.resolve("postgres");
    }

    /** Starts the application and waits for its first page; returns how long that took. */
    Duration start() throws IOException, InterruptedException {
        long started = System.nanoTime();
        process = new ProcessBuilder(command())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new AssertionError("The application did not start, see " + log());
            }
            Thread.sleep(20);
        }
        answering.countDown();
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** SIGKILL: neither the application nor its connections get to say goodbye. The database server lives on. */
    void kill() throws InterruptedException {
        answering = new CountDownLatch(1);
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM, as Ctrl-C: the application stops its database before it ends. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The application did not stop, see " + log());
        }
    }

    /** Waits until the application answers again after a kill. */
    void awaitAnswering() throws InterruptedException {
        if (!answering.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The application has not come back, see " + log());
        }
    }

    File log() {
        return home.resolve("application.log").toFile();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/logga-in"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--trygghetshjulet.database.directory=" + database()));
        command.addAll(settings);
        return command;
    }

    /** The beginning of a command line that starts the real application; its arguments follow. */
    static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                // The same classes as last time: verifying them again is a twentieth of each start.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Duser.timezone=UTC",
                "-cp",
                applicationClasspath(),
                Trygghetshjulet.class.getName());
    }

    /** Without the tests' own classes: the application must not find a bean there. */
    private static String applicationClasspath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Unpacking PostgreSQL takes seconds and is not what this is about. */
    private void shareUnpackedPrograms() throws IOException {
        Files.createDirectories(database());
        Files.createSymbolicLink(
                database().resolve("program"),
                Files.createDirectories(TestDatabase.programs()).toRealPath());
    }
}
