package se.trygghetshjulet.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Det som är sekretessmarkerat känns igen i en text som ska publiceras")
class SecretTitlesTest {

    private static final List<String> SECRET = List.of("Öppen narkotikahandel – Möllevångstorget");

    @ParameterizedTest
    @DisplayName("hur det än är skrivet")
    @ValueSource(
            strings = {
                "Öppen narkotikahandel – Möllevångstorget",
                "ÖPPEN NARKOTIKAHANDEL - MÖLLEVÅNGSTORGET",
                "Vi har arbetat mot ”öppen narkotikahandel” (Möllevångstorget) i år.",
                "mot öppen\u00a0narkotikahandel\u2014Möllevångstorget",
                "mot öppen\nnarkotika-\nhandel, Möllevångstorget",
                "mot öppen narko\u00adtika\u200bhandel: Möllevångstorget",
                "mot o\u0308ppen narkotikahandel Mo\u0308lleva\u030angstorget"
            })
    void isNamed(String text) {
        assertThat(SecretTitles.isNamedIn(text, SECRET)).isTrue();
    }

    @Test
    @DisplayName("och en text om något annat hålls inte inne")
    void isNotNamed() {
        assertThat(SecretTitles.isNamedIn("Öppen fritidsverksamhet vid Möllevångstorget", SECRET))
                .isFalse();
        assertThat(SecretTitles.isNamedIn("En text.", List.of("", " – "))).isFalse();
    }
}
