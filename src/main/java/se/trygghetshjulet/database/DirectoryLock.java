package se.trygghetshjulet.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes sure that one application at a time uses a directory. The operating system lets go of the lock when the
 * process ends, however it ends, so there is nothing to clean up after a crash.
 */
final class DirectoryLock implements AutoCloseable {

    /**
     * Directories locked by this very process. On Unix a process loses its lock as soon as it closes any other channel
     * to the file, so a second attempt must be turned away before it opens one.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DatabaseStartException when another application, or this one, already uses the directory */
    static DirectoryLock acquire(DatabaseDirectory directory) {
        Path file = directory.lockFile();
        if (!HELD.add(file)) {
            throw new DatabaseStartException(Sentences.inUse(
                    directory.root(), Long.toString(ProcessHandle.current().pid())));
        }
        try {
            return new DirectoryLock(file, lock(directory));
        } catch (IOException e) {
            HELD.remove(file);
            throw new DatabaseStartException(Sentences.notWritable(directory.root()), e);
        } catch (DatabaseStartException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(DatabaseDirectory directory) throws IOException {
        Path file = directory.lockFile();
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new DatabaseStartException(Sentences.inUse(directory.root(), Files.readString(file)));
        }
        channel.truncate(0);
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseStartException(Sentences.notWritable(file), e);
        } finally {
            HELD.remove(file);
        }
    }
}
