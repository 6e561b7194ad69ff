package se.trygghetshjulet.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** {@link DatabaseOnlyApplication} in a JVM of its own, which can be stopped and killed like the real one. */
final class ApplicationProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path workingDirectory;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ApplicationProcess(Process process, Path workingDirectory) {
        this.process = process;
        this.workingDirectory = workingDirectory;
        this.reader = new Thread(this::read, "output-of-" + process.pid());
        reader.start();
    }

    /** Starts the application in a directory and returns at once. */
    static ApplicationProcess start(Path workingDirectory, String... arguments) throws IOException {
        DurableDirectory.sharePrograms(workingDirectory.resolve("data/postgres"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DatabaseOnlyApplication.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workingDirectory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("TRYGG"));
        return new ApplicationProcess(builder.start(), workingDirectory);
    }

    /** Waits until the application has written something of its own. */
    ApplicationProcess awaitWriting() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (lastCommitted() == 0) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new AssertionError("The application did not get going:\n" + text());
            }
            Thread.sleep(20);
        }
        return this;
    }

    /** SIGTERM, as from systemd, Docker or Ctrl-C. */
    ApplicationProcess terminate() throws InterruptedException {
        // Process.destroy() would also close the output, and with it hide what the application says on its way out.
        process.toHandle().destroy();
        return awaitExit();
    }

    /** SIGKILL: the application has no chance to clean up. */
    ApplicationProcess kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        return awaitExit();
    }

    ApplicationProcess awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The application did not end:\n" + text());
        }
        reader.join();
        return this;
    }

    int exitCode() {
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    List<String> output() {
        return output;
    }

    /** Everything said except which rows were found and written. */
    List<String> messages() {
        return output.stream()
                .filter(line -> !line.startsWith(DatabaseOnlyApplication.COMMITTED)
                        && !line.startsWith(DatabaseOnlyApplication.FOUND)
                        && !line.equals(DatabaseOnlyApplication.CLOSED))
                .toList();
    }

    /** The number of the last row the application knows to be committed. */
    long lastCommitted() {
        return output.stream()
                .filter(line -> line.startsWith(DatabaseOnlyApplication.COMMITTED))
                .mapToLong(line -> Long.parseLong(line.substring(DatabaseOnlyApplication.COMMITTED.length())))
                .max()
                .orElse(0);
    }

    /** How many rows there were when the application started, and the number of the last one. */
    List<Long> found() {
        String line = output.stream()
                .filter(candidate -> candidate.startsWith(DatabaseOnlyApplication.FOUND))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text()));
        String[] words = line.split(" ");
        return List.of(Long.valueOf(words[1]), Long.valueOf(words[2]));
    }

    /** The PostgreSQL that serves the application's directory, alive or not. */
    Optional<ProcessHandle> postgres() {
        return new PostmasterFile(cluster(workingDirectory)).server();
    }

    static Path cluster(Path workingDirectory) {
        try {
            return workingDirectory.toRealPath().resolve("data/postgres/cluster");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        postgres().ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(output::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        return String.join("\n", output);
    }
}
