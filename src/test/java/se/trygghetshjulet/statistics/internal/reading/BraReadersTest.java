package se.trygghetshjulet.statistics.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.statistics.Units.COUNT;
import static se.trygghetshjulet.statistics.Units.PERCENT;
import static se.trygghetshjulet.statistics.Units.PER_100_000;
import static se.trygghetshjulet.statistics.internal.reading.FileOnDisk.only;
import static se.trygghetshjulet.statistics.internal.reading.FileOnDisk.value;

import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;

/** The four files of Brå, with the traps that their editions have. */
class BraReadersTest {

    private static final String TOTAL = "Anmälda brott totalt";

    @TempDir
    private Path directory;

    private FileOnDisk file(String name, byte[] content) {
        return new FileOnDisk(directory, name, content);
    }

    @Nested
    class TheMunicipalityTotals {

        @Test
        void allMunicipalitiesAreReadAndTheCountryIsNotOneOfThem() {
            Reading reading = file("Anmälda brott kommunerna 2024.csv", BraFiles.municipalityTotals(false))
                    .read();

            assertThat(reading.format()).isEqualTo(Format.MUNICIPALITY_TOTALS);
            assertThat(reading.publisher()).isEqualTo("Brå");
            assertThat(reading.observations()).hasSize(2 * 291);
            assertThat(reading.observations().stream()
                            .filter(each -> each.area().kind() == AreaKind.MUNICIPALITY)
                            .count())
                    .isEqualTo(2 * 290);
            assertThat(value(reading, TOTAL, "Ale", COUNT, "2024")).isEqualByComparingTo("2537");
            assertThat(value(reading, TOTAL, "Riket", PER_100_000, "2024")).isEqualByComparingTo("14100");
            assertThat(reading.remarks()).isEmpty();
            assertThat(reading.preliminary()).isFalse();
        }

        @Test
        void aDashInANameMakesNoDifference() {
            Reading reading =
                    file("2024.csv", BraFiles.municipalityTotals(false)).read();

            assertThat(only(reading, TOTAL, "Malung-Sälen", COUNT, "2024").area())
                    .isEqualTo(new Area(AreaKind.MUNICIPALITY, "Malung-Sälen"));
        }

        @Test
        void theHeaderTellsThePreliminaryEdition() {
            FileOnDisk file = file("2025.csv", BraFiles.municipalityTotals(true));

            assertThat(file.asked()).containsExactly(Question.YEAR);
            assertThat(file.read().observations()).allMatch(Observation::preliminary);
        }

        @Test
        void theYearIsAskedForBecauseTheFileDoesNotSayIt() {
            FileOnDisk file = file("nedladdning.csv", BraFiles.municipalityTotals(false));

            assertThat(file.recognition().questions())
                    .singleElement()
                    .satisfies(question -> assertThat(question.suggestion()).isEmpty());
            assertThatThrownBy(() -> file.read(Map.of()))
                    .isInstanceOf(AnswerRefused.class)
                    .hasMessageContaining("år");
            assertThatThrownBy(() -> file.read(Map.of(Question.YEAR, "24"))).isInstanceOf(AnswerRefused.class);
            assertThat(value(file.read(Map.of(Question.YEAR, "2019")), TOTAL, "Ale", COUNT, "2019"))
                    .isEqualByComparingTo("2537");
        }

        @Test
        void theEditionWithoutHeaderIsReadWithItsGenitivesAndPartsOfTowns() {
            FileOnDisk file = file("kommun 2021.csv", BraFiles.municipalityTotalsOf2021());
            Reading reading = file.read();

            assertThat(file.asked()).containsExactly(Question.YEAR, Question.PRELIMINARY);
            assertThat(reading.observations())
                    .extracting(each -> each.area().name())
                    .contains("Ale", "Alingsås", "Falun", "Göteborg", "Malmö", "Stockholm", "Riket");
            assertThat(only(reading, TOTAL, "Malmö, Stadsområde Norr", COUNT, "2021")
                            .area()
                            .kind())
                    .isEqualTo(AreaKind.DISTRICT);
            assertThat(reading.rowsLeftOut()).isZero();
            assertThat(reading.remarks()).hasSize(2).allSatisfy(remark -> assertThat(remark.leftOut())
                    .isFalse());
        }

        @Test
        void twoDotsAreNoFigureAndADashIsZero() {
            Reading reading =
                    file("2021.csv", BraFiles.municipalityTotalsOf2021()).read();

            Figure dots = only(reading, TOTAL, "Göteborg Centrum", PER_100_000, "2021")
                    .figure();
            Figure dash = only(reading, TOTAL, "Malmö, Stadsområde Norr", PER_100_000, "2021")
                    .figure();
            assertThat(dots).isEqualTo(new Figure(null, Figure.Marker.NOT_REPORTED, ".."));
            assertThat(dash.value()).isZero();
            assertThat(dash.marker()).isEqualTo(Figure.Marker.DASH);
            assertThat(dash.raw()).isEqualTo("-");
        }
    }

    @Nested
    class TheIndicatorWorkbook {

        @Test
        void everyCrimeSheetIsReadWithYearAndUnitOutOfItsHeaders() {
            Reading reading =
                    file("arbetsbok", BraFiles.indicatorWorkbook("Malmö")).read();

            assertThat(reading.format()).isEqualTo(Format.INDICATOR_WORKBOOK);
            assertThat(reading.observations().stream()
                            .map(Observation::indicator)
                            .filter(indicator -> !indicator.endsWith("(NTU)"))
                            .distinct())
                    .hasSize(14)
                    .contains("Skadegörelsebrott", "Personrån mot unga", "Trafikbrott");
            assertThat(value(reading, "Skadegörelsebrott", "Malmö", COUNT, "2025"))
                    .isEqualByComparingTo("4320");
            assertThat(value(reading, "Skadegörelsebrott", "Skåne län", PER_100_000, "2021"))
                    .isEqualByComparingTo("900");
            assertThat(only(reading, "Trafikbrott", "Malmö", COUNT, "2021").place())
                    .hasToString("15 Trafikbrott, rad 3");
        }

        @Test
        void countsOfTheCountyAndTheCountryAreNotComparedWithAMunicipality() {
            Reading reading =
                    file("arbetsbok", BraFiles.indicatorWorkbook("Malmö")).read();

            assertThat(reading.observations().stream()
                            .filter(each -> each.unit().equals(COUNT))
                            .map(each -> each.area().name())
                            .distinct())
                    .containsExactly("Malmö");
        }

        @Test
        void theSurveySheetsAreFoundByNameAndGiveShares() {
            Reading reading =
                    file("arbetsbok", BraFiles.indicatorWorkbook("Malmö")).read();

            assertThat(value(reading, "Misshandel (NTU)", "Malmö", PERCENT, "2017/2018"))
                    .as("a percentage in Excel is a hundredth of what people read")
                    .isEqualByComparingTo("3.1");
            assertThat(value(reading, "Kort kreditbedrägeri (NTU)", "Riket", PERCENT, "2021/2022"))
                    .isEqualByComparingTo("2.5");
            assertThat(only(reading, "Misshandel (NTU)", "Riket", PERCENT, "2019/2020")
                            .figure()
                            .value())
                    .isNull();
            assertThat(reading.observations())
                    .noneMatch(each -> each.area().name().equals("Malmö")
                            && each.period().toString().equals("2019/2020"));
        }

        @Test
        void aSheetThatHasMovedStopsTheWholeFile() {
            Workbook workbook = BraFiles.indicators("Malmö", 2021, 2025);
            workbook.setSheetOrder("15 Trafikbrott", 1);
            FileOnDisk file = file("arbetsbok", BraFiles.bytes(workbook));

            assertThatThrownBy(file::read)
                    .isInstanceOf(FileRefused.class)
                    .hasMessageContaining("Blad 2")
                    .hasMessageContaining("15 Trafikbrott")
                    .hasMessageContaining("skadegörelsebrott");
        }

        @Test
        void aWorkbookWithoutAllItsSheetsIsRefused() {
            Workbook workbook = BraFiles.indicators("Malmö", 2021, 2025);
            while (workbook.getNumberOfSheets() > 10) {
                workbook.removeSheetAt(10);
            }
            FileOnDisk file = file("arbetsbok", BraFiles.bytes(workbook));

            assertThatThrownBy(file::read).isInstanceOf(FileRefused.class).hasMessageContaining("9 av 14");
        }
    }

    @Nested
    class TheDatabaseFile {

        @Test
        void aSearchByYearIsReadInItsOldEncoding() {
            Reading reading = file("databas", BraFiles.solByYear()).read();

            assertThat(reading.format()).isEqualTo(Format.SOL_DATABASE);
            assertThat(value(reading, "Våldsbrott", "Malmö", COUNT, "2024")).isEqualByComparingTo("4321");
            assertThat(value(reading, "Våldsbrott", "Malmö", PER_100_000, "2023"))
                    .isEqualByComparingTo("1150");
            assertThat(value(reading, "Befogenhetsbedrägeri", "Malmö", COUNT, "2024"))
                    .isZero();
            assertThat(reading.rowsLeftOut()).isZero();
        }

        @Test
        void theEchoOfAParentRowDoesNotHideItsFigure() {
            Reading reading = file("databas", BraFiles.solByYear()).read();

            assertThat(value(reading, "Våldsbrott", "Riket", COUNT, "2024")).isEqualByComparingTo("100000");
        }

        @Test
        void aPartOfTheTownIsAnAreaOfItsOwn() {
            Reading reading = file("databas", BraFiles.solByYear()).read();

            assertThat(only(reading, "Våldsbrott", "Malmö kommun Stadsområde Öster", COUNT, "2024")
                            .area()
                            .kind())
                    .isEqualTo(AreaKind.DISTRICT);
        }

        @Test
        void aSearchByMonthHasPreliminaryMonths() {
            Reading reading = file("databas", BraFiles.solByMonth()).read();
            String crime = "0950 - Befogenhetsbedrägeri, osant intygande";

            assertThat(only(reading, crime, "Riket", COUNT, "2026-08").preliminary())
                    .isTrue();
            assertThat(only(reading, crime, "Malmö", COUNT, "2026-09").figure().value())
                    .isNull();
            assertThat(only(reading, crime, "Malmö", COUNT, "2025-10").preliminary())
                    .isFalse();
        }
    }

    @Nested
    class Table120 {

        @Test
        void theOldWorkbookIsReadFromRowEleven() {
            FileOnDisk file = file("120Rn05.xls", BraFiles.oldTable120());
            Reading reading = file.read();

            assertThat(reading.format()).isEqualTo(Format.TABLE_120);
            assertThat(file.asked()).isEmpty();
            assertThat(value(reading, "SAMTLIGA BROTT", "Malmö", COUNT, "2021")).isEqualByComparingTo("1000");
            assertThat(reading.observations())
                    .extracting(each -> each.area().name())
                    .containsOnly("Malmö", "Malung-Sälen");
        }

        @Test
        void theNewWorkbookHasItsHeaderOnRowTwoAndItsYearInTheName() {
            FileOnDisk file = file("120Rn05-2024.xlsx", BraFiles.newTable120());
            Reading reading = file.read();

            assertThat(file.recognition().questions())
                    .singleElement()
                    .satisfies(question -> assertThat(question.suggestion()).isEqualTo("2024"));
            assertThat(value(reading, "SAMTLIGA BROTT", "Lund", PER_100_000, "2024"))
                    .isEqualByComparingTo("300.5");
        }

        @Test
        void aTypeThatMeansNothingAloneIsNamedAfterTheOneAboveIt() {
            Reading reading = file("120Rn05-2024.xlsx", BraFiles.newTable120()).read();

            assertThat(value(reading, "Misshandel – mot kvinna", "Malmö", COUNT, "2024"))
                    .isEqualByComparingTo("800");
            assertThat(value(reading, "Våldtäkt – mot kvinna", "Malmö", COUNT, "2024"))
                    .isEqualByComparingTo("500");
            assertThat(reading.remarks()).isEmpty();
        }
    }
}
