package se.trygghetshjulet.demo.internal.past;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * The file with what a municipality's demo has been through. In it, {@code {år}} is the year that is played,
 * {@code {nästa}} the one after, {@code {förra}} the one before and {@code {förra-4}} four years earlier still.
 */
final class StoryFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private final String text;

    private StoryFile(String text) {
        this.text = text;
    }

    /** @throws IllegalStateException when there is no story of the municipality */
    static StoryFile of(String municipality) {
        ClassPathResource file = new ClassPathResource("demo/story-%s.yaml".formatted(municipality));
        if (!file.exists()) {
            throw new IllegalStateException("Demon kan inte fyllas: det finns ingen berättelse om " + municipality
                    + ". Ta bort inställningen trygghetshjulet.demo.filled.");
        }
        try (InputStream content = file.getInputStream()) {
            return new StoryFile(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The past, with the year's answers as they are in the year that is under way when the demo is shown. */
    DemoPast ofTheLastYear() {
        DemoPast past = in(0);
        return in(past.yearUnderWay());
    }

    /** The past, with the year's answers as they are in the given year. */
    DemoPast in(int year) {
        String told = text.replace("{år}", Integer.toString(year))
                .replace("{nästa}", Integer.toString(year + 1))
                .replace("{förra}", Integer.toString(year - 1))
                .replace("{förra-4}", Integer.toString(year - 5));
        try {
            return YAML.readValue(told, DemoPast.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
