package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever gets a task finds it in the handbook, by the name it has in the task list. */
@DisplayName("Handboken")
class HandbookTest {

    private static final String HANDBOOK = read();

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("beskriver varje process och varje uppgift i den")
    void describesEveryProcessAndEveryTask(ProcessModel model) {
        assertThat(HANDBOOK).contains(inLowerCase(model.process().getName()));
        assertThat(model.userTasks()).extracting(UserTask::getName).allSatisfy(name -> assertThat(HANDBOOK)
                .contains(inLowerCase(name)));
    }

    private static String read() {
        try (Stream<Path> pages = Files.list(Path.of("docs", "handbok"))) {
            return pages.sorted().map(HandbookTest::words).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line may end in the middle of a name. */
    private static String words(Path page) {
        try {
            return inLowerCase(Files.readString(page)).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inLowerCase(String words) {
        return words.toLowerCase(Locale.forLanguageTag("sv"));
    }
}
