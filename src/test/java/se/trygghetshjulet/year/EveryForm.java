package se.trygghetshjulet.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every form that the municipality fills in, and which of them belong to the year itself. */
final class EveryForm {

    private static final Path FORMS = Path.of("forms");
    private static final Set<String> PHASES = Set.of(
            "annual-cycle", "situational-picture", "prioritization", "action-plan", "political-decision", "follow-up");

    private EveryForm() {}

    /** The keys of the year's own forms. */
    static List<String> ofTheYear() {
        return keys(true);
    }

    /** The keys of all the others. */
    static List<String> besideTheYear() {
        return keys(false);
    }

    private static List<String> keys(boolean ofTheYear) {
        try (Stream<Path> files = Files.walk(FORMS, 2)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .filter(file ->
                            PHASES.contains(file.getParent().getFileName().toString()) == ofTheYear)
                    .map(file -> file.getParent().getFileName() + "."
                            + file.getFileName().toString().replace(".form", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
