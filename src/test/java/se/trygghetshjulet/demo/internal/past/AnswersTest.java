package se.trygghetshjulet.demo.internal.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.demo.internal.story.Theme;
import se.trygghetshjulet.engine.Rehearsal.Step;

@DisplayName("Vad människorna i den fyllda demon svarar")
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final StoryFile file = StoryFile.of("malmo");
    private final DemoPast past = file.ofTheLastYear();
    private final Theme.Measure measure = file.in(2026).year().themes().stream()
            .flatMap(theme -> theme.measures().stream())
            .findFirst()
            .orElseThrow();

    @Test
    @DisplayName("fortsätter på förra årets åtgärd när den heter detsamma, och börjar annars en ny")
    void measuresGoOnFromLastYear() {
        Map<String, Object> shown = Map.of(
                "causeOptions", causeOptions(),
                "measures",
                        List.of(
                                Map.of("id", "last-year", "title", measure.title()),
                                Map.of("id", "another", "title", "Något annat")));
        Step step = new Step(
                "1",
                "action-plan.propose-measures",
                "malmo-2026",
                "unit." + measure.unit(),
                Optional.empty(),
                Optional.empty());

        Sheet sheet = new Answers(file, past).fill(step, shown, TODAY);

        assertThat(sheet.rows("measures"))
                .filteredOn(row -> row.get("title").equals(measure.title()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", "last-year"));
        assertThat(sheet.rows("measures"))
                .filteredOn(row -> !row.get("title").equals(measure.title()))
                .allSatisfy(row -> assertThat(row).doesNotContainKey("id"));
    }

    private List<Map<String, Object>> causeOptions() {
        return file.in(2026).year().themes().stream()
                .flatMap(theme -> theme.measures().stream())
                .map(each -> Map.<String, Object>of("label", each.cause(), "value", each.cause()))
                .toList();
    }
}
