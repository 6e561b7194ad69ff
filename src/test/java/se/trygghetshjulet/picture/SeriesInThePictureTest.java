package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.rows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.statistics.Chart;
import se.trygghetshjulet.statistics.SeriesChoice;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.internal.EmptyStatistics;
import se.trygghetshjulet.statistics.internal.ImportedFigures;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/** A series that has been imported is chosen in the task, kept with the picture and told when it is corrected. */
@ProductTest
class SeriesInThePictureTest {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Statistics statistics;

    @Autowired
    private Pictures pictures;

    private PicturePhase phase;
    private ImportedFigures figures;

    @BeforeEach
    void aMunicipalityWithTheIndicatorsOfBra() {
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
        EmptyStatistics.wipe(jdbc);
        figures = new ImportedFigures(product);
        figures.add("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        phase.gathers(2027);
    }

    private SeriesChoice damage() {
        return statistics.choices().stream()
                .filter(choice -> choice.indicator().equals("Skadegörelsebrott"))
                .filter(choice -> choice.unit().equals("antal"))
                .findFirst()
                .orElseThrow();
    }

    private UUID picture() {
        return jdbc.sql("select id from picture").query(UUID.class).single();
    }

    private PictureView.StatisticsView kept() {
        return pictures.view(picture()).statistics().get(0);
    }

    @Test
    void theTaskOffersTheSeriesAndKeepsItsChartAndItsMeaning() {
        Map<String, Object> form = officials.opens(officials.task(STATISTICS));
        assertThat(form.get("seriesOptions").toString())
                .contains("Skadegörelsebrott, antal – Malmö (2021–2025, Brå)")
                .contains(damage().seriesId().toString());
        assertThat(form.get("candidates").toString()).contains("över");

        officials.complete(
                STATISTICS,
                Map.of("datasets", List.of(Map.of("series", damage().seriesId().toString()))));

        assertThat(kept().dataset()).isEqualTo("Skadegörelsebrott, antal, Malmö. Källa: Brå");
        assertThat(kept().period()).isEqualTo("2021–2025");
        assertThat(kept().remark()).contains("ökning från 4\u00a0000 (2021) till 4\u00a0320 (2025) med 8 procent");
        Chart chart = kept().chart().orElseThrow();
        assertThat(chart.table()).hasSize(5);
        assertThat(chart.attribution()).isEqualTo("Källa: Brå");
    }

    @Test
    void aCorrectionIsToldToThePictureButDoesNotChangeIt() {
        officials.complete(
                STATISTICS,
                Map.of("datasets", List.of(Map.of("series", damage().seriesId().toString(), "remark", "Ökar sakta."))));

        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));

        assertThat(statistics.revised("picture", picture())).hasSize(1);
        assertThat(kept().remark()).isEqualTo("Ökar sakta.");
        assertThat(kept().chart().orElseThrow().table().get(4).cells()).containsExactly("4\u00a0320");
    }

    @Test
    void aSeriesThatIsNotThereIsRefusedAtItsField() {
        for (String series : List.of("nej", UUID.randomUUID().toString())) {
            Map<String, Object> answers = Map.of("datasets", List.of(Map.of("series", series)));
            assertThatThrownBy(() -> officials.submits(officials.task(STATISTICS), answers))
                    .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                            .extracting(FieldError::field)
                            .containsExactly("datasets[0].series"));
        }
        assertThat(rows(officials.opens(officials.task(STATISTICS)), "datasets"))
                .isEmpty();
    }

    private static Map<String, Object> chosen(SeriesChoice choice, Object... more) {
        Map<String, Object> row =
                new java.util.HashMap<>(Map.of("series", choice.seriesId().toString()));
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        return row;
    }

    private UUID contribution(String unit) {
        return jdbc.sql("select id from contribution where unit = ?")
                .param(unit)
                .query(UUID.class)
                .single();
    }

    private List<String> told() {
        return jdbc.sql("select recipient_id from notice where template = 'FIGURES_REVISED' and dedupe_key like ?")
                .param("figures-revised:%s:%%"
                        .formatted(jdbc.sql("select id from statistics_edition order by number desc limit 1")
                                .query(UUID.class)
                                .single()))
                .query(String.class)
                .list();
    }

    @Test
    void aUnitBuildsItsContributionOnASeriesAndTheYearsItWants() {
        assertThat(officials
                        .opens(phase.contribution("grundskola"))
                        .get("candidates")
                        .toString())
                .contains("över");
        Map<String, Object> report = report(problem("Skadegörelse vid skolor"));
        report.put("series", List.of(chosen(damage(), "firstYear", 2023, "lastYear", 2025)));

        phase.contribute("grundskola", report);

        assertThat(kept().dataset()).isEqualTo("Skadegörelsebrott, antal, Malmö. Källa: Brå");
        assertThat(kept().period()).isEqualTo("2023–2025");
        assertThat(kept().chart().orElseThrow().periods()).containsExactly("2023", "2024", "2025");
        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));
        assertThat(statistics.revised("contribution", contribution("grundskola")))
                .extracting(se.trygghetshjulet.statistics.SeriesUse::label)
                .containsExactly("Underlaget från Grundskoleförvaltningen 2027");
        assertThat(told()).containsExactly("unit.grundskola");
    }

    @Test
    void theCoordinatorAddsASeriesWithoutTouchingWhatTheAnalystChose() {
        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        phase.contribute("fritid", PicturePhase.nothing("Inget nytt"));
        phase.contribute("police", PicturePhase.nothing("Inget nytt"));
        officials.complete(STATISTICS, Map.of("datasets", List.of(chosen(damage(), "remark", "Ökar sakta."))));
        SeriesChoice traffic = statistics.choices().stream()
                .filter(choice -> choice.label().startsWith("Trafikbrott, antal"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> compilation = phase.compilation();
        compilation.put("series", List.of(chosen(traffic, "remark", "Oförändrat.")));

        officials.complete(PicturePhase.COMPILE, compilation);

        assertThat(pictures.view(picture()).statistics())
                .extracting(PictureView.StatisticsView::remark)
                .containsExactlyInAnyOrder("Ökar sakta.", "Oförändrat.");
        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));
        assertThat(told()).containsExactly("analyst");
    }

    @Test
    void aRevisedPictureIsToldOfCorrectionsInThePlaceOfTheOneItRevises() {
        Map<String, Object> report = report(problem("Skadegörelse vid skolor"));
        report.put("series", List.of(chosen(damage())));
        phase.contribute("grundskola", report);
        phase.contribute("fritid", PicturePhase.nothing("Inget nytt"));
        phase.contribute("police", PicturePhase.nothing("Inget nytt"));
        officials.complete(STATISTICS, Map.of("datasets", List.of(chosen(damage(), "remark", "Ökar sakta."))));
        officials.complete(PicturePhase.COMPILE, phase.compilation());
        officials.complete(PicturePhase.REVIEW, Map.of("agrees", "yes"));
        officials.complete(PicturePhase.ADOPT, Map.of("adoption", "APPROVED"));
        UUID revised = phase.pictureOf(phase.isRevised(2027));

        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));

        assertThat(statistics.revised("picture", revised)).hasSize(1);
        UUID copied = jdbc.sql("select id from contribution where picture_id = ? and unit = 'grundskola'")
                .param(revised)
                .query(UUID.class)
                .single();
        assertThat(statistics.revised("contribution", copied)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from statistics_use")
                        .query(Integer.class)
                        .single())
                .as("nobody is told of the version that was revised")
                .isEqualTo(2);
    }

    @Test
    void yearsThatCannotBeAreToldAtTheirField() {
        for (Object[] years : new Object[][] {
            {"firstYear", 2025, "lastYear", 2021},
            {"firstYear", 21, "lastYear", 2025},
            {"firstYear", 1990, "lastYear", 1995}
        }) {
            Map<String, Object> answers = Map.of("datasets", List.of(chosen(damage(), years)));
            assertThatThrownBy(() -> officials.submits(officials.task(STATISTICS), answers))
                    .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.field()).contains("Year")));
        }
    }
}
