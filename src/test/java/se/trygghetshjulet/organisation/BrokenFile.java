package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A municipality's file with one thing changed. A ⇒ in the new text marks the line where the fault is expected and is taken
 * away before the file is written.
 */
final class BrokenFile {

    static final String MARK = "⇒";

    private final Path path;
    private final String markedText;

    private BrokenFile(Path path, String markedText) {
        this.path = path;
        this.markedText = markedText;
    }

    static BrokenFile of(String municipality, String oldText, String newText, Path directory) {
        String original = text(municipality);
        assertThat(original.split(Pattern.quote(oldText), -1))
                .as("the text to change stands once in the file: %s", oldText)
                .hasSize(2);
        String markedText = original.replace(oldText, newText);
        Path path = directory.resolve("kommun.yaml");
        write(path, markedText.replace(MARK, "").getBytes(StandardCharsets.UTF_8));
        return new BrokenFile(path, markedText);
    }

    static String text(String municipality) {
        try (InputStream file = BrokenFile.class.getResourceAsStream("/municipality/" + municipality + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path path, byte[] content) {
        try {
            Files.write(path, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    MunicipalityFile load() {
        return MunicipalityFile.load(location());
    }

    String location() {
        return "file:" + path;
    }

    /** All sentences about the file, which must have at least one. */
    List<String> sentences() {
        InvalidMunicipalityException invalid = catchThrowableOfType(InvalidMunicipalityException.class, this::load);
        assertThat(invalid).as("the file is refused").isNotNull();
        return invalid.sentences();
    }

    /** The sentence in full when it is about the first line with the text, or with the mark. */
    String onLineOf(String text, String sentence) {
        return location() + ", rad " + lineOf(text, markedText) + ": " + sentence;
    }

    static int lineOf(String text, String file) {
        assertThat(file).contains(text);
        String before = file.substring(0, file.indexOf(text));
        return before.split("\n", -1).length;
    }
}
