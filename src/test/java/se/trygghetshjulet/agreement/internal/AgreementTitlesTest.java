package se.trygghetshjulet.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vad en överenskommelse kallas i listor och brev")
class AgreementTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trygga bostadsområden                       | AGREEMENT        | Överenskommelse: Trygga bostadsområden",
                "Trygga bostadsområden                       |                  | Överenskommelse: Trygga bostadsområden",
                "Stöd till den som lämnar                    | LETTER_OF_INTENT | Avsiktsförklaring: Stöd till den som lämnar",
                "Samverkansöverenskommelsen med polisen      | AGREEMENT        | Samverkansöverenskommelsen med polisen",
                "ÖVERENSKOMMELSE om belysning                | AGREEMENT        | ÖVERENSKOMMELSE om belysning"
            })
    void isItsNameAndWhatItIsUnlessTheNameSaysIt(String title, String kind, String name) {
        assertThat(AgreementTitles.inWords(title, kind)).isEqualTo(name);
    }
}
