package se.trygghetshjulet.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The directory that holds everything our own PostgreSQL needs. */
final class DatabaseDirectory {

    /** An empty database with its write-ahead log takes about 60 MB, the unpacked programs 75 MB. */
    private static final long NEEDED_BYTES = 200L * 1024 * 1024;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final int ROOT = 0;

    private final Path root;
    private final int owner;

    private DatabaseDirectory(Path root, int owner) {
        this.root = root;
        this.owner = owner;
    }

    /**
     * Creates the directory when it is missing and checks that it can be used.
     *
     * @throws DatabaseStartException when it cannot be created or written to, or when the disk is nearly full
     */
    static DatabaseDirectory prepare(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            create(absolute);
            Path real = absolute.toRealPath();
            int owner = currentUser(real);
            long free = Files.getFileStore(real).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new DatabaseStartException(Sentences.diskFull(real, free, NEEDED_BYTES));
            }
            return new DatabaseDirectory(real, owner);
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(absolute), e);
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path clusterBeingCreated() {
        return root.resolve("cluster.new");
    }

    Path programs() {
        return root.resolve("program");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path lockFile() {
        return root.resolve("application.lock");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    boolean ownedByRoot() {
        return owner == ROOT;
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    /**
     * The random password of this directory's server, made the first time it is asked for.
     *
     * @throws DatabaseStartException when there is data but the password to it has been removed
     */
    String password() {
        Path file = passwordFile();
        try {
            String password = Files.exists(file) ? Files.readString(file).strip() : "";
            if (!password.isEmpty()) {
                return password;
            }
            if (hasCluster()) {
                throw new DatabaseStartException(Sentences.passwordMissing(file));
            }
            return createPassword(file);
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(root), e);
        }
    }

    /** PostgreSQL refuses data that others may read, which is how a copied or restored directory usually looks. */
    void secureCluster() {
        try {
            if (isPosix(root) && ownerOf(cluster()) != owner) {
                throw new DatabaseStartException(Sentences.ownedBySomeoneElse(cluster()));
            }
            restrict(cluster());
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.ownedBySomeoneElse(cluster()), e);
        }
    }

    void delete() {
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.toList()) {
                FileSystemUtils.deleteRecursively(entry);
            }
            Files.deleteIfExists(root);
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(root), e);
        }
    }

    /** A directory that was there before keeps its rights: it may be shared, and what we put in it is protected anyway. */
    private static void create(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            Files.createDirectories(directory);
            restrict(directory);
        }
    }

    private static String createPassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(file);
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, password.getBytes(StandardCharsets.US_ASCII));
        return password;
    }

    private static int currentUser(Path directory) throws IOException {
        Path probe = Files.createTempFile(directory, "probe", null);
        try {
            return isPosix(directory) ? ownerOf(probe) : -1;
        } finally {
            Files.delete(probe);
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static void restrict(Path directory) throws IOException {
        if (isPosix(directory) && !Files.getPosixFilePermissions(directory).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(directory, OWNER_ONLY);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }
}
