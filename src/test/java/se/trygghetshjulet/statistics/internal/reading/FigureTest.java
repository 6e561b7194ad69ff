package se.trygghetshjulet.statistics.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.Period;

/** Numbers, periods and names as Swedish agencies write them. */
class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,5 | 1234.5",
                "1\u00a0234\u00a0567 | 1234567",
                "12\u202f345 | 12345",
                "2.41 | 2.41",
                "71,5 % | 71.5",
                "-3 | -3",
                "\u22123,5 | -3.5",
                "1.2E3 | 1200",
                "0.30000000000000004 | 0.3",
                "- | 0",
                "– | 0"
            })
    void swedishNumbersAreRead(String text, BigDecimal value) {
        assertThat(Figure.parse(text)).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.raw()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "…", " .. "})
    void dotsAreNoNumber(String text) {
        assertThat(Figure.parse(text))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tolv", "12 34", "1.234,5", "1,2,3", "5*", "(12)", "=1", "#REF!", "1E99", "1e-99", "NaN"})
    void anythingElseIsRefusedAndNotGuessed(String text) {
        assertThat(Figure.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "År 2024, 2024",
        "2017/2018, 2017/2018",
        "2017–2018, 2017/2018",
        "2019/20, 2019/2020",
        "2026-08, 2026-08",
        "2026-08-01, 2026-08",
        "2026 Aug, 2026-08",
        "augusti 2026, 2026-08",
        "2026M08, 2026-08",
        "2026-K3, 2026-K3",
        "Kvartal 3 2026, 2026-K3",
        "2026 kv 3, 2026-K3",
        "HT 2026, 2026-H2",
        "2026 halvår 1, 2026-H1",
        "2026-T2, 2026-T2"
    })
    void periodsHaveOneWrittenForm(String text, String written) {
        assertThat(Period.parse(text)).hasValueSatisfying(period -> {
            assertThat(period).hasToString(written);
            assertThat(Period.parse(period.toString())).contains(period);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snart", "24", "2026-13", "2017/2020", "2026-K5", "1492", "2026 kvartal 9"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Malmö, Malmö",
        "Malmö stad, Malmö",
        "MALMÖ KOMMUN, Malmö",
        "Göteborgs kommun, Göteborg",
        "Borås, Borås",
        "Borås kommun, Borås",
        "Falu kommun, Falun",
        "Region Gotland, Gotland",
        "Malung–Sälens kommun, Malung-Sälen",
        "1280 Malmö, Malmö",
        "Dals-Eds kommun, Dals-Ed",
        "Hela landet, Riket",
        "Sverige totalt, Riket",
        "Skåne län, Skåne län",
        "Region Syd, Polisregion Syd"
    })
    void anAreaIsKnownUnderEverySpelling(String text, String name) {
        assertThat(Regions.ofSweden().known(text)).map(Area::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosengård", "Malmö Norr", "Okänd kommun", ""})
    void aPartOfATownIsNoMunicipality(String text) {
        assertThat(Regions.ofSweden().known(text)).isEmpty();
    }
}
