package se.trygghetshjulet.notice.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.trygghetshjulet.database.DatabaseAccess;

/** A node with its worker running, in a JVM of its own that can be killed. */
final class SenderProcess implements AutoCloseable {

    private final Process process;

    private SenderProcess(Process process) {
        this.process = process;
    }

    /** Starts a node on the database that sends to the relay on this machine. */
    static SenderProcess start(DatabaseAccess database, int relayPort, Clock clock, File log) throws IOException {
        Duration ahead = Duration.between(Clock.systemUTC().instant(), clock.instant());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SenderProcess.class.getName(),
                database.url(),
                database.username(),
                Integer.toString(relayPort),
                ahead.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("SENDER_DATABASE_PASSWORD", database.password());
        return new SenderProcess(builder.start());
    }

    /** Runs until it is killed; ten minutes at most, should the test die first. */
    public static void main(String[] args) throws InterruptedException {
        DatabaseAccess database = new DatabaseAccess(args[0], args[1], System.getenv("SENDER_DATABASE_PASSWORD"));
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(args[3]));
        Map<String, Object> settings = Map.of(
                "trygghetshjulet.mail.worker", "true",
                "trygghetshjulet.mail.poll", "100ms",
                "trygghetshjulet.mail.lease", "1s",
                "spring.mail.properties[mail.smtp.timeout]", "20000");
        try (PostOffice office = PostOffice.on(database, Integer.parseInt(args[2]), clock, settings)) {
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The process outlived SIGKILL");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
