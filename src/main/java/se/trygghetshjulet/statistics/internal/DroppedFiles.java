package se.trygghetshjulet.statistics.internal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.record.Sha256;

/**
 * Keeps dropped files until they are confirmed, cancelled or forgotten: an hour at most, and a few at a time. A restart
 * forgets them all; the person then drops the file again.
 */
@Component
class DroppedFiles {

    static final int MOST_PER_PERSON = 3;
    static final int MOST = 20;
    static final Duration KEPT = Duration.ofHours(1);

    private final Map<UUID, DroppedFile> files = new LinkedHashMap<>();
    private final Clock clock;
    private Path directory;

    DroppedFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps a file, and forgets the oldest when there are too many.
     *
     * @param name as the person's computer calls it; a path before it is dropped
     */
    DroppedFile keep(InputStream content, String name, String owner) {
        try {
            Path path = Files.createTempFile(directory(), "dropped", "");
            String sha256 = copy(content, path);
            DroppedFile file = new DroppedFile(
                    UUID.randomUUID(), owner, plain(name), path, Files.size(path), sha256, clock.instant());
            add(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream content, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            return Sha256.copied(content, out);
        } catch (IOException full) {
            Files.deleteIfExists(path);
            throw full;
        }
    }

    private static String plain(String name) {
        String last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String shown = last.isEmpty() ? "fil" : last;
        return shown.length() <= 200 ? shown : shown.substring(0, 200);
    }

    private synchronized void add(DroppedFile file) {
        forgetOld();
        files.put(file.id(), file);
        while (files.values().stream()
                        .filter(each -> each.owner().equals(file.owner()))
                        .count()
                > MOST_PER_PERSON) {
            forget(oldest(file.owner()));
        }
        while (files.size() > MOST) {
            forget(files.values().iterator().next());
        }
    }

    private DroppedFile oldest(String owner) {
        return files.values().stream()
                .filter(each -> each.owner().equals(owner))
                .min(Comparator.comparing(DroppedFile::dropped))
                .orElseThrow();
    }

    /** The file, when it is this person's and still here. */
    synchronized Optional<DroppedFile> find(UUID id, String owner) {
        forgetOld();
        return Optional.ofNullable(files.get(id)).filter(file -> file.owner().equals(owner));
    }

    private void forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        List.copyOf(files.values()).stream()
                .filter(file -> file.dropped().isBefore(limit))
                .forEach(this::forget);
    }

    synchronized void forget(DroppedFile file) {
        files.remove(file.id());
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Path directory() throws IOException {
        if (directory == null) {
            directory = Files.createTempDirectory("trygghetshjulet-statistik");
        }
        return directory;
    }

    @PreDestroy
    synchronized void forgetAll() throws IOException {
        List.copyOf(files.values()).forEach(this::forget);
        if (directory != null) {
            Files.deleteIfExists(directory);
        }
    }
}
