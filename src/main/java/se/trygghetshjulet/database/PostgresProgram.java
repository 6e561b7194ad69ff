package se.trygghetshjulet.database;

import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs from the Maven artifact, unpacked, and the way to run one of them. */
final class PostgresProgram {

    /** Exit code and everything the program said. */
    record Result(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }

        String lastLine() {
            return output.strip().lines().reduce("", (previous, line) -> line).strip();
        }
    }

    private final Path home;
    private final List<String> prefix;
    private final String version;

    private PostgresProgram(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
        this.version = readVersion();
    }

    /**
     * Unpacks the programs unless that has been done already.
     *
     * @param programs directory under which each version gets a directory of its own
     * @param asRoot PostgreSQL refuses to be run by root; a user namespace of its own is a way around that
     */
    static PostgresProgram in(Path programs, boolean asRoot) {
        URL archive = archive();
        try {
            Path home = programs.resolve(identity(archive));
            if (Files.notExists(home)) {
                unpack(archive, home);
            }
            return new PostgresProgram(home, asRoot ? List.of("unshare", "-U") : List.of());
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(programs), e);
        }
    }

    /** For example {@code 17}; data of one major version cannot be read by another. */
    String majorVersion() {
        return version.replaceFirst("\\..*", "");
    }

    Result run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.commandFailed(program, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException(Sentences.commandFailed(program, "avbrutet"), e);
        }
    }

    private String readVersion() {
        Result result = prefix.isEmpty() ? run("postgres", List.of("--version")) : readVersionAsRoot();
        if (result.failed()) {
            throw new DatabaseStartException(Sentences.commandFailed("postgres --version", result.lastLine()));
        }
        return result.lastLine().replaceFirst(".*\\) ", "");
    }

    private Result readVersionAsRoot() {
        try {
            Result result = run("postgres", List.of("--version"));
            if (result.output().contains("unshare")) {
                throw new DatabaseStartException(Sentences.rootNotPossible());
            }
            return result;
        } catch (DatabaseStartException e) {
            throw new DatabaseStartException(Sentences.rootNotPossible(), e);
        }
    }

    private static URL archive() {
        String platform = operatingSystem() + "-" + ArchUtils.normalize(System.getProperty("os.arch"));
        URL archive = PostgresProgram.class.getResource("/postgres-" + platform + ".txz");
        if (archive == null) {
            throw new DatabaseStartException(Sentences.noProgram(platform));
        }
        return archive;
    }

    private static String operatingSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    /** The jar's own checksum of the archive tells two releases apart without reading 15 MB at every start. */
    private static String identity(URL archive) throws IOException {
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking");
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            boolean anotherProcessWasFaster = Files.exists(home);
            if (!anotherProcessWasFaster) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, directory.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
