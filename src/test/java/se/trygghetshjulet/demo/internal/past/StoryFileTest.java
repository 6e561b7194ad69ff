package se.trygghetshjulet.demo.internal.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.demo.internal.story.Theme;

@DisplayName("Berättelsen om vad demons kommun har varit med om")
class StoryFileTest {

    @Test
    @DisplayName("börjar två år före det år som pågår")
    void beginsTwoYearsBack() {
        DemoPast past = StoryFile.of("malmo").ofTheLastYear();

        assertThat(past.firstDay()).isEqualTo(LocalDate.of(2025, 1, 13));
        assertThat(past.lastDay()).isEqualTo(LocalDate.of(2027, 5, 10));
    }

    @Test
    @DisplayName("berättar om det år som spelas")
    void tellsOfTheYearThatIsPlayed() {
        assertThat(StoryFile.of("malmo").in(2026).year().planNumber()).isEqualTo("STK-2026-412");
        assertThat(StoryFile.of("malmo").in(2026).year().themes())
                .extracting(Theme::title)
                .contains("Öppen narkotikahandel kring Möllevångstorget");
    }

    @Test
    @DisplayName("saknas för en kommun som ingen har skrivit om, och säger vad man gör då")
    void saysWhatToDoWithoutAStory() {
        assertThatThrownBy(() -> StoryFile.of("smakoping"))
                .hasMessageContaining("ingen berättelse om smakoping")
                .hasMessageContaining("Ta bort inställningen");
    }

    @Test
    @DisplayName("räknar dagar från den dag då någon svarar")
    void countsFromTheDayOfTheAnswer() {
        assertThat(Answers.onThe(LocalDate.of(2027, 5, 3), Map.of("from", "{idag}", "to", "{idag+14}", "n", 2)))
                .isEqualTo(Map.of("from", "2027-05-03", "to", "2027-05-17", "n", 2));
    }
}
