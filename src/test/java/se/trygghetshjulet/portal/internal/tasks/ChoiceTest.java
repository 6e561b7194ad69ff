package se.trygghetshjulet.portal.internal.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Urvalet på Mina uppgifter")
class ChoiceTest {

    @Test
    @DisplayName("står i adressen, och en adress som ingen har skrivit riktigt går att förstå")
    void theAddressCarriesTheChoice() {
        Choice choice = Choice.of(
                Map.of("visa", "alla", "nar", "forsenade", "sok", " åäö & co ", "person", "ingen", "sida", "3"));
        assertThat(choice.address())
                .isEqualTo("/uppgifter?visa=alla&nar=forsenade&person=ingen&sok=%C3%A5%C3%A4%C3%B6%20%26%20co&sida=3");
        assertThat(choice.with(When.LATER).page()).isEqualTo(1);
        assertThat(choice.with(View.MINE).person()).isEmpty();
        assertThat(Choice.of(Map.of("visa", "x", "nar", "y", "sida", "-1"))).isEqualTo(Choice.START);
        assertThat(Choice.of(Map.of("sok", "x".repeat(500))).words()).hasSize(100);
    }
}
