package se.trygghetshjulet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.trygghetshjulet.testing.TestDatabase;

/** Lets a test's database directory use programs that are already unpacked: unpacking takes seconds. */
final class DurableDirectory {

    private DurableDirectory() {}

    static void sharePrograms(Path directory) throws IOException {
        Path link = directory.resolve("program");
        if (Files.notExists(link)) {
            Files.createDirectories(directory);
            Files.createSymbolicLink(
                    link, Files.createDirectories(TestDatabase.programs()).toRealPath());
        }
    }

    /** The link leads out of the directory that JUnit deletes, which it would warn about. */
    static void unlinkPrograms(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve("program"));
    }
}
