package se.trygghetshjulet.portal.internal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vad som ska visas av processerna")
class RunChoiceTest {

    @Test
    @DisplayName("ryms i sidans adress och kommer tillbaka ur den")
    void isCarriedByTheAddress() {
        Choice choice =
                Choice.of(Map.of("lage", "avslutade", "process", "action-plan", "sok", "Året & 2027", "sida", "3"));
        assertThat(choice.address())
                .isEqualTo("/processlage?lage=avslutade&process=action-plan&sok=%C3%85ret%20%26%202027&sida=3");
        assertThat(choice.with(Optional.of(StateWords.STOPPED)).address())
                .as("another choice begins with its first page")
                .isEqualTo("/processlage?lage=fel&process=action-plan&sok=%C3%85ret%20%26%202027");
    }

    @Test
    @DisplayName("är allt när adressen säger något som inte finns")
    void nonsenseIsEverything() {
        Choice choice = Choice.of(Map.of("lage", "x", "sida", "-1", "sok", "  "));
        assertThat(choice.narrowed()).isFalse();
        assertThat(choice.address()).isEqualTo("/processlage");
        assertThat(Choice.of(Map.of("sok", "å".repeat(5000))).words()).hasSize(100);
    }
}
