package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.internal.EmptyStatistics;
import se.trygghetshjulet.statistics.internal.ImportedFigures;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;

/** A measure that is measured by an imported series gets its progress from the newest import; the person decides. */
class ProgressFromTheNewestImportTest extends FollowUpScene {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Statistics statistics;

    private ImportedFigures figures;

    @BeforeEach
    void lightingIsMeasuredByReportedDamage() {
        EmptyStatistics.wipe(jdbc);
        figures = new ImportedFigures(product);
        figures.add("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        UUID damage = statistics.choices().stream()
                .filter(choice -> choice.label().startsWith("Skadegörelsebrott, antal"))
                .findFirst()
                .orElseThrow()
                .seriesId();
        when(plans.measures(plan)).thenReturn(List.of(measuredBy(damage), youthCentre, patrols));
    }

    private MeasureView measuredBy(UUID series) {
        return new MeasureView(
                lighting.id(),
                lighting.number(),
                lighting.title(),
                lighting.problem(),
                lighting.causes(),
                lighting.unit(),
                lighting.responsibleRole(),
                lighting.goal(),
                lighting.indicator(),
                lighting.baseValue(),
                lighting.targetValue(),
                series,
                lighting.start(),
                lighting.due(),
                null,
                false);
    }

    private Task lightingTask() {
        return officials.task("follow-up.report-progress", "unit.fastighet-gata");
    }

    @Test
    void theNewestFigureIsFilledInWithItsSource() {
        start(FollowUpKind.HALF_YEAR);

        Map<String, Object> form = officials.opens(lightingTask());

        assertThat(form)
                .containsEntry("indicatorValue", "4\u00a0320 (2025)")
                .containsEntry("indicatorSource", "Brå, Indikatorer för kommuners lägesbild");
        assertThat(form.get("facts").toString()).contains("Senast inlästa siffra", "ökning från 4\u00a0000 (2021)");
    }

    @Test
    void thePersonMayChangeItAndTheNextImportIsReadTheNextTime() {
        halfYearIsDone(report("YES", "GREEN", "indicatorValue", "4 100", "indicatorSource", "Egen räkning"), green());
        assertThat(stored("indicator_value")).isEqualTo("4 100");

        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));
        start(FollowUpKind.FULL_YEAR);

        assertThat(officials.opens(lightingTask()))
                .containsEntry("indicatorValue", "4\u00a0400 (2026)")
                .containsEntry("indicatorSource", "Brå, Indikatorer för kommuners lägesbild");
    }

    private String stored(String column) {
        return jdbc.sql("select " + column + " from progress where measure_id = ?")
                .param(lighting.id())
                .query(String.class)
                .single();
    }

    @Test
    void aMeasureWithoutASeriesIsAskedAsBefore() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(officials.opens(officials.task("follow-up.report-progress", "unit.fritid")))
                .doesNotContainKey("indicatorValue");
    }
}
