package se.trygghetshjulet.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.picture.Pictures;

class LightYearTest {

    private final Pictures pictures = mock(Pictures.class);
    private final LightYear lightYear = new LightYear(pictures);

    @ParameterizedTest
    @CsvSource({"2027-03-01", "2027-04-05", "2027-12-31"})
    void theYearAfterAPictureMayBeLight(LocalDate adopted) {
        given(pictures.lastAdoptedOn()).willReturn(Optional.of(adopted));

        assertThat(lightYear.objection(2028)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28", "2027-01-01", "2026-11-30"})
    void aPictureThatGetsTooOldBeforeTheNextOneCanBeMadeRulesOutALightYear(LocalDate adopted) {
        given(pictures.lastAdoptedOn()).willReturn(Optional.of(adopted));

        assertThat(lightYear.objection(2028)).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("fastställdes " + adopted, "senast " + adopted.plusYears(2), "Välj ett helt år"));
    }

    @Test
    void twoLightYearsInARowAreAgainstTheLaw() {
        given(pictures.lastAdoptedOn()).willReturn(Optional.of(LocalDate.of(2027, 4, 5)));

        assertThat(lightYear.objection(2028)).isEmpty();
        assertThat(lightYear.objection(2029)).isPresent();
    }

    @Test
    void aMunicipalityWithoutAPictureBeginsWithAFullYear() {
        given(pictures.lastAdoptedOn()).willReturn(Optional.empty());

        assertThat(lightYear.objection(2028))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("kräver en fastställd lägesbild"));
    }
}
