package se.trygghetshjulet.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.statistics.Candidate;
import se.trygghetshjulet.statistics.FiguresRevised;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.SeriesChoice;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;

/** A file becomes an edition when a person says so, and what is known is never lost. */
@ProductTest
@RecordApplicationEvents
class ImportingTest {

    private static final String ANALYST = "analytiker";
    private static final String OWN = "kalla;indikator;omrade;omradestyp;period;varde;enhet;urval;anmarkning\n";

    @Autowired
    private Imports imports;

    @Autowired
    private DroppedFiles dropped;

    @Autowired
    private Statistics statistics;

    @Autowired
    private EditionList editions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void noFigures() {
        EmptyStatistics.wipe(jdbc);
    }

    @Test
    void aFileThatIsConfirmedTwiceInTheSameMomentIsReadOnce() {
        DroppedFile file = drop("egen.csv", own("EST;Trygghet;Malmö;kommun;2026;61,5;procent;;\n"));
        Callable<Optional<UUID>> press = () -> imports.confirm(file, suggestions(file), false, ANALYST);

        List<Optional<UUID>> stored = SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, List.of(press, press));

        assertThat(stored).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(editions.all()).hasSize(1);
        assertThat(figures()).isOne();
    }

    private DroppedFile drop(String name, byte[] content) {
        return dropped.keep(new ByteArrayInputStream(content), name, ANALYST);
    }

    private Optional<UUID> imported(String name, byte[] content) {
        DroppedFile file = drop(name, content);
        return imports.confirm(file, suggestions(file), false, ANALYST);
    }

    private Map<String, String> suggestions(DroppedFile file) {
        Map<String, String> answers = new HashMap<>();
        imports.recognise(file).questions().forEach(question -> answers.put(question.key(), question.suggestion()));
        return answers;
    }

    private static byte[] own(String rows) {
        return (OWN + rows).getBytes(StandardCharsets.UTF_8);
    }

    private UUID series(String indicator, String unit, String area) {
        return statistics.choices().stream()
                .filter(choice -> choice.indicator().equals(indicator)
                        && choice.unit().equals(unit)
                        && choice.area().name().equals(area))
                .map(SeriesChoice::seriesId)
                .findFirst()
                .orElseThrow();
    }

    private SeriesView view(String indicator, String unit, String area) {
        return statistics.series(series(indicator, unit, area)).orElseThrow();
    }

    private long figures() {
        return jdbc.sql("select count(*) from statistics_figure")
                .query(Long.class)
                .single();
    }

    @Test
    void aPreviewStoresNothing() {
        DroppedFile file = drop("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        Preview preview = imports.preview(file, Map.of());

        assertThat(preview.comparison().fresh())
                .isEqualTo(preview.reading().observations().size())
                .isPositive();
        assertThat(editions.all()).isEmpty();
        assertThat(figures()).isZero();
    }

    @Test
    void everyFigureCanBeFollowedToItsFileAndRow() {
        imported("C:\\hämtat\\Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));

        EditionRow edition = editions.all().get(0);
        assertThat(edition.publisher()).isEqualTo("Brå");
        assertThat(edition.fileName()).isEqualTo("Malmö.xlsx");
        assertThat(edition.sha256()).hasSize(64);
        assertThat(edition.importedBy()).isEqualTo(ANALYST);
        Map<String, Object> figure = jdbc.sql("select figure.sheet, figure.row_number, figure.raw, figure.value from"
                        + " statistics_figure figure join statistics_series series on series.id = figure.series_id"
                        + " where series.indicator = 'Skadegörelsebrott' and series.area = 'Malmö' and unit = 'antal'"
                        + " and period = '2025'")
                .query()
                .singleRow();
        assertThat(figure)
                .containsEntry("sheet", "2 Skadegörelsebrott")
                .containsEntry("row_number", 3)
                .containsEntry("raw", "4320");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(imported("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"))).isPresent();
        long before = figures();

        assertThat(imported("Malmö (1).xlsx", BraFiles.indicatorWorkbook("Malmö")))
                .isEmpty();
        assertThat(figures()).isEqualTo(before);
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void aCorrectedEditionIsANewVersionAndTellsWhatUsedTheOldOne() {
        imported("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        UUID damage = series("Skadegörelsebrott", "antal", "Malmö");
        UUID traffic = series("Trafikbrott", "antal", "Malmö");
        UUID picture = UUID.randomUUID();
        statistics.use(new SeriesUse(damage, "picture", picture, "analyst", "Lägesbilden 2027", 2021, 2025));
        statistics.use(new SeriesUse(traffic, "picture", picture, "analyst", "Lägesbilden 2027", 2021, 2025));

        DroppedFile corrected = drop("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));
        Comparison comparison = imports.preview(corrected, Map.of()).comparison();
        assertThat(comparison.changed()).isEqualTo(1);
        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualByComparingTo("4320");
            assertThat(change.now()).isEqualByComparingTo("4350");
        });
        assertThat(comparison.affected()).extracting(SeriesUse::label).containsExactly("Lägesbilden 2027");
        assertThat(statistics.revised("picture", picture)).isEmpty();

        imports.confirm(corrected, Map.of(), false, ANALYST);

        assertThat(statistics.revised("picture", picture))
                .extracting(SeriesUse::seriesId)
                .containsExactly(damage);
        assertThat(events.stream(FiguresRevised.class)).singleElement().satisfies(revised -> assertThat(revised.uses())
                .hasSize(1));
        assertThat(editions.all()).extracting(EditionRow::number).containsExactly(2, 1);
        assertThat(statistics.series(damage).orElseThrow().own().reported())
                .extracting(point -> point.value().intValue())
                .containsExactly(4000, 4080, 4160, 4240, 4350, 4400);
        assertThat(jdbc.sql("select count(*) from statistics_figure where value = 4320 and series_id = ?")
                        .param(damage)
                        .query(Long.class)
                        .single())
                .as("the figure that was used is still there")
                .isEqualTo(1);
    }

    @Test
    void aPreliminaryFigureNeverReplacesTheFinalOne() {
        imported("2025.csv", BraFiles.municipalityTotals(true));
        imported("2025.csv", BraFiles.municipalityTotals(false));
        UUID total = series("Anmälda brott totalt", "antal", "Malmö");
        assertThat(statistics.series(total).orElseThrow().own().points()).noneMatch(Line.Point::preliminary);

        DroppedFile late = drop("2025.csv", BraFiles.municipalityTotals(true));
        Comparison comparison = imports.preview(late, suggestions(late)).comparison();

        assertThat(comparison.nothingNew()).isTrue();
        assertThat(comparison.late()).isEqualTo(582);
        assertThat(imports.confirm(late, suggestions(late), false, ANALYST)).isEmpty();
    }

    @Test
    void whatIsImportedCannotBeChangedOrRemoved() {
        imported("db", BraFiles.solByYear());

        assertThatThrownBy(
                        () -> jdbc.sql("update statistics_figure set value = 1").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from statistics_edition").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aMissingFigureIsShownAsMissingAndNeverAsZero() {
        imported("egen.csv", own("""
                Mätning;Otrygghet;Malmö;kommun;2022;31,5;procent;;
                Mätning;Otrygghet;Malmö;kommun;2023;..;procent;;
                Mätning;Otrygghet;Malmö;kommun;2024;35;procent;;
                """));
        SeriesView view = view("Otrygghet", "procent", "Malmö");

        assertThat(view.chart().table().get(1).cells()).containsExactly("..");
        assertThat(view.cautions()).anyMatch(caution -> caution.contains("Redovisas inte") && caution.contains("2023"));
        assertThat(view.findings().get(0)).contains("ökning från 31,5 (2022) till 35 (2024) med 3,5 procentenheter");
        assertThat(view.attribution()).isEqualTo("Källa: Mätning");
    }

    @Test
    void aSeriesIsShownBesideLikeMunicipalitiesTheCountyAndTheCountry() {
        StringBuilder rows = new StringBuilder("Region;Brott;År;Period;Antal;/100 000 inv\n");
        String[] areas = {"Malmö kommun", "Stockholms kommun", "Göteborgs kommun", "Skåne län", "Hela landet"};
        int[] rates = {1200, 900, 1100, 800, 700};
        for (int year = 2022; year <= 2025; year++) {
            for (int i = 0; i < areas.length; i++) {
                rows.append("%s;Rån;År;%d;%d;%d;\n"
                        .formatted(areas[i], year, 500 + year, rates[i] + (i == 0 ? 100 * (year - 2022) : 0)));
            }
        }
        imported("db", rows.toString().getBytes(StandardCharsets.ISO_8859_1));
        SeriesView view = view("Rån", "per 100 000 invånare", "Malmö");

        assertThat(view.references())
                .extracting(Line::name)
                .containsExactly("Liknande kommuner, medel (Stockholm, Göteborg)", "Skåne län", "Riket");
        assertThat(view.references().get(0).points().get(0).value()).isEqualByComparingTo("1000");
        assertThat(view.findings())
                .contains(
                        "Malmö: ökning från 1\u00a0200 (2022) till 1\u00a0500 (2025) med 25 procent.",
                        "Liknande kommuner, medel (Stockholm, Göteborg): under samma tid i stort sett oförändrat. Malmö låg"
                                + " 2025 50 procent över (1\u00a0000).");
        assertThat(statistics.candidates())
                .extracting(Candidate::kind)
                .containsExactlyInAnyOrder(Candidate.Kind.RISES, Candidate.Kind.DEVIATES);
        assertThat(statistics.candidates())
                .allSatisfy(candidate -> assertThat(candidate.reason()).contains("2025"))
                .anySatisfy(candidate ->
                        assertThat(candidate.reason()).contains("över liknande kommuner, medel (Stockholm, Göteborg)"));
        assertThat(view("Rån", "antal", "Malmö").references())
                .as("counts of places of different size are not compared")
                .isEmpty();
    }

    @Test
    void smallNumbersAreMarkedAndSuggestNothing() {
        imported("db", """
                Region;Brott;År;Period;Antal;/100 000 inv
                Malmö kommun;Ocker;År;2024;3;1;
                Malmö kommun;Ocker;År;2025;9;3;
                """.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(view("Ocker", "per 100 000 invånare", "Malmö").cautions())
                .anyMatch(caution -> caution.startsWith("Få fall"));
        assertThat(statistics.candidates()).isEmpty();
    }

    @Test
    void figuresMeasuredInANewWayAreNotComparedWithTheOldOnes() {
        imported("egen.csv", own("Mätning;Trygghet;Malmö;kommun;2022;60;index;;\n"));
        DroppedFile file = drop("egen.csv", own("Mätning;Trygghet;Malmö;kommun;2023;80;index;;\n"));
        imports.confirm(file, Map.of(), true, ANALYST);
        SeriesView view = view("Trygghet", "index", "Malmö");

        assertThat(view.own().points())
                .extracting(point -> point.period().toString())
                .containsExactly("2023");
        assertThat(view.cautions()).anyMatch(caution -> caution.contains("Sättet att mäta"));
    }

    @Test
    void aDroppedFileIsForgottenWhenItsOwnerDropsMore() {
        List<DroppedFile> files = List.of(
                drop("1", BraFiles.solByYear()),
                drop("2", BraFiles.solByYear()),
                drop("3", BraFiles.solByYear()),
                drop("4", BraFiles.solByYear()));

        assertThat(dropped.find(files.get(0).id(), ANALYST)).isEmpty();
        assertThat(files.get(0).path()).doesNotExist();
        assertThat(dropped.find(files.get(3).id(), ANALYST)).isPresent();
        assertThat(dropped.find(files.get(3).id(), "samordnare"))
                .as("nobody sees the file of another")
                .isEmpty();
    }
}
