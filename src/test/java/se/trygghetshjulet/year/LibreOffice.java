package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A word processor that is not the one we write for: what it opens and saves shows what a DOCX really holds. */
final class LibreOffice {

    private static final int LONGEST_SECONDS = 120;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** Empty on a machine without it. */
    static Optional<LibreOffice> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /** Opens the files and saves them as DOCX under the same names in the folder. */
    void save(List<Path> files, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("libreoffice");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("libreoffice.log").toFile())
                .start();
        try {
            assertThat(running.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                    .as("LibreOffice is ready")
                    .isTrue();
        } finally {
            running.destroyForcibly();
        }
    }
}
