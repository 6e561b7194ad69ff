package se.trygghetshjulet.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.picture.Pictures;

/** The wheel of Malmö has the picture adopted on 14 April, that of Småköping on 5 April. */
class LightYearTest {

    private final Pictures pictures = mock(Pictures.class);

    @ParameterizedTest(name = "fastställd {1}, lätt år {2} i {0}")
    @CsvSource({
        "malmo, 2026-04-14, 2027",
        // A month's room: the next picture can be adopted somewhat before the wheel's date.
        "malmo, 2026-04-13, 2027",
        "malmo, 2026-03-14, 2027",
        "smakoping, 2026-03-05, 2027",
        "malmo, 2026-06-17, 2027",
        "malmo, 2027-02-28, 2027",
        "malmo, 2024-04-30, 2025",
        "smakoping, 2026-04-05, 2027",
        // 29 February 2028 counts to 28 February 2030, well after 5 April 2029.
        "smakoping, 2028-02-29, 2028",
    })
    void theYearMayBeLightWhenTheNextPictureComesInTime(String municipality, LocalDate adopted, int year) {
        assertThat(objection(municipality, adopted, year)).isEmpty();
    }

    @ParameterizedTest(name = "fastställd {1}, lätt år {2} i {0}, ska uppdateras {3}")
    @CsvSource({
        "malmo, 2026-03-13, 2027, 2028-03-13",
        "malmo, 2025-12-31, 2027, 2027-12-31",
        "malmo, 2024-02-29, 2025, 2026-02-28",
        "malmo, 2023-07-01, 2027, 2025-07-01",
        "smakoping, 2026-03-04, 2027, 2028-03-04",
        "smakoping, 2028-02-29, 2029, 2030-02-28",
    })
    void theYearIsRefusedWhenTheTwentyFourMonthsRunOutFirst(
            String municipality, LocalDate adopted, int year, String limit) {
        assertThat(objection(municipality, adopted, year)).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("6 §", adopted.toString(), limit, "Välj ett helt år"));
    }

    @ParameterizedTest(name = "fastställd {0}")
    @CsvSource({"2026-04-13, 2028-04-13", "2026-03-14, 2028-03-14"})
    void aLightYearThatUsesTheRoomSaysByWhenTheNextPictureMustBeThere(LocalDate adopted, String limit) {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(adopted));

        assertThat(lightYear("malmo").demand(2027))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("senast " + limit, "2028-04-14"));
    }

    @Test
    void aLightYearInGoodTimeDemandsNothing() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 4, 14)));

        assertThat(lightYear("malmo").demand(2027)).isEmpty();
    }

    @Test
    void withoutAPictureThereIsNothingToFollowUp() {
        assertThat(objection("malmo", null, 2027))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("kräver en fastställd lägesbild"));
    }

    private Optional<String> objection(String municipality, LocalDate adopted, int year) {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.ofNullable(adopted));
        return lightYear(municipality).objection(year);
    }

    private LightYear lightYear(String municipality) {
        return new LightYear(pictures, MunicipalityFile.load(municipality).wheel());
    }
}
