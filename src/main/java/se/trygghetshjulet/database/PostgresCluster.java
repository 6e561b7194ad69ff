package se.trygghetshjulet.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The data of one PostgreSQL server, and the server that runs on it. Used by the holder of the directory's lock. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final int ATTEMPTS = 10;

    /** Reading back the write-ahead log after a crash can take a while; giving up early would help nobody. */
    private static final String START_SECONDS = "300";

    private static final String STOP_SECONDS = "60";

    private final DatabaseDirectory directory;
    private final PostgresProgram program;
    private final PostgresProfile profile;

    PostgresCluster(DatabaseDirectory directory, PostgresProgram program, PostgresProfile profile) {
        this.directory = directory;
        this.program = program;
        this.profile = profile;
    }

    /** Creates the data the first time; a half-made one, left by a crash, is thrown away and made anew. */
    void createUnlessPresent() {
        if (directory.hasCluster()) {
            return;
        }
        Path unfinished = directory.clusterBeingCreated();
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            List<String> arguments = new ArrayList<>(profile.initOptions());
            arguments.addAll(List.of("--pgdata", unfinished.toString(), "--username", SUPERUSER));
            arguments.addAll(List.of(
                    "--auth",
                    "scram-sha-256",
                    "--pwfile",
                    directory.passwordFile().toString()));
            // Sorting that does not change with the operating system; Swedish order is asked for where it is needed.
            arguments.addAll(List.of("--encoding", "UTF8", "--locale", "C"));
            arguments.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
            PostgresProgram.Result result = program.run("initdb", arguments);
            if (result.failed()) {
                throw new DatabaseStartException(explain("initdb", result.output()));
            }
            Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(directory.root()), e);
        }
    }

    /** @throws DatabaseStartException when the data belongs to another major version or to another user */
    void checkUsable() {
        directory.secureCluster();
        Path file = directory.cluster().resolve("PG_VERSION");
        try {
            String found = Files.readString(file).strip();
            if (!found.equals(program.majorVersion())) {
                throw new DatabaseStartException(
                        Sentences.otherMajorVersion(directory.cluster(), found, program.majorVersion()));
            }
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notADatabase(directory.cluster()), e);
        }
    }

    /**
     * Stops a server that outlived its application (kill -9). Starting afresh is preferred to adopting it: that ends
     * the dead application's transactions and locks, and gives the server today's programs and settings.
     */
    void stopOrphan() {
        PostmasterFile postmaster = new PostmasterFile(directory.cluster());
        postmaster.awaitEndOfDyingProcess();
        postmaster.server().ifPresentOrElse(this::stopOrphan, () -> {
            try {
                postmaster.removeIfItNamesAStranger();
            } catch (IOException e) {
                throw new DatabaseStartException(Sentences.notWritable(directory.root()), e);
            }
        });
    }

    private void stopOrphan(ProcessHandle server) {
        LOG.info("Stoppar en databas som blev kvar efter en avbruten körning (process {}).", server.pid());
        if (!stop()) {
            throw new DatabaseStartException(Sentences.orphanDidNotStop(server.pid(), directory.cluster()));
        }
    }

    /**
     * Starts the server on a free port of 127.0.0.1 and waits until it answers.
     *
     * @return the port
     */
    int start() {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            PostgresProgram.Result result = launch(port);
            if (!result.failed()) {
                return port;
            }
            String log = log();
            boolean worthAnotherTry = log.contains("could not bind IPv4 address") || lastConnectionsAreEnding(log);
            if (!worthAnotherTry || attempt == ATTEMPTS) {
                throw new DatabaseStartException(explain("pg_ctl", log.isBlank() ? result.output() : log));
            }
            pause();
        }
    }

    /** The connections of a killed server end by themselves, but not in the same instant. */
    private static boolean lastConnectionsAreEnding(String log) {
        return log.contains("pre-existing shared memory block");
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException(Sentences.commandFailed("pg_ctl", "avbrutet"), e);
        }
    }

    /** Stops the server and waits until everything is on disk; true when no server is left. */
    boolean stop() {
        if (!new PostmasterFile(directory.cluster()).exists()) {
            return true;
        }
        return !program.run(
                        "pg_ctl",
                        List.of(
                                "stop",
                                "--pgdata",
                                directory.cluster().toString(),
                                "--mode",
                                profile.stopMode(),
                                "--wait",
                                "--timeout",
                                STOP_SECONDS))
                .failed();
    }

    private PostgresProgram.Result launch(int port) {
        try {
            Files.deleteIfExists(directory.log());
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(directory.root()), e);
        }
        String settings = profile.serverSettings(port).entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        // pg_ctl gives the server a session of its own, so that Ctrl-C in the terminal does not reach it.
        return program.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata",
                        directory.cluster().toString(),
                        "--log",
                        directory.log().toString(),
                        "--options",
                        settings,
                        "--wait",
                        "--timeout",
                        START_SECONDS));
    }

    private String explain(String command, String output) {
        if (output.contains("No space left on device")) {
            return Sentences.diskFull(directory.root());
        }
        if (output.contains("Permission denied") || output.contains("wrong ownership")) {
            return Sentences.ownedBySomeoneElse(directory.cluster());
        }
        String reason = output.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .map(line -> line.replaceFirst(".*(FATAL|error):\\s*", ""))
                .findFirst()
                .orElseGet(() -> output.strip().lines().reduce("", (previous, line) -> line.strip()));
        return command.equals("initdb")
                ? Sentences.commandFailed(command, reason)
                : Sentences.serverDidNotStart(reason, directory.log());
    }

    private String log() {
        try {
            return Files.exists(directory.log()) ? Files.readString(directory.log()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.commandFailed("127.0.0.1", e.getMessage()), e);
        }
    }
}
