package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
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
}
