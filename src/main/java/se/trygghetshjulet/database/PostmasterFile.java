package se.trygghetshjulet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The file in which a running PostgreSQL notes its process id. After a power cut it is left behind, and the number in
 * it may by then belong to any program on the machine; therefore the process itself is asked who it is.
 */
final class PostmasterFile {

    private final Path cluster;
    private final Path file;

    PostmasterFile(Path cluster) {
        this.cluster = cluster;
        this.file = cluster.resolve("postmaster.pid");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The living PostgreSQL that serves exactly this data, if there is one. */
    Optional<ProcessHandle> server() {
        return process().filter(PostmasterFile::isPostgres).filter(this::servesThisCluster);
    }

    /**
     * A process that has just been killed keeps its number for a moment, without a program behind it; PostgreSQL would
     * take it for a living server.
     */
    void awaitEndOfDyingProcess() {
        process().filter(process -> process.info().command().isEmpty()).ifPresent(process -> process.onExit()
                .completeOnTimeout(process, 5, TimeUnit.SECONDS)
                .join());
    }

    /** Removes the file when its number provably belongs to another program; otherwise PostgreSQL judges it itself. */
    void removeIfItNamesAStranger() throws IOException {
        boolean stranger = process()
                .filter(process -> process.info().command().isPresent())
                .filter(process -> !isPostgres(process))
                .isPresent();
        if (stranger) {
            Files.deleteIfExists(file);
        }
    }

    private Optional<ProcessHandle> process() {
        OptionalLong pid = pid();
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(pid.getAsLong()).filter(ProcessHandle::isAlive);
    }

    private OptionalLong pid() {
        try {
            return Files.readString(file)
                    .lines()
                    .limit(1)
                    .filter(line -> line.strip().matches("\\d{1,18}"))
                    .mapToLong(line -> Long.parseLong(line.strip()))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command ->
                        Path.of(command.replace(" (deleted)", "")).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private boolean servesThisCluster(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                // Windows does not tell the arguments of a process.
                .orElse(true);
    }
}
