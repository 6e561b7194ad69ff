package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.internal.EmptyStatistics;
import se.trygghetshjulet.statistics.internal.ImportedFigures;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;

/** An imported series is what a measure is measured by: its base value, and a word when it is corrected. */
class MeasuredByASeriesTest extends PlanningTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Statistics statistics;

    private ImportedFigures figures;
    private UUID damage;

    @BeforeEach
    void theIndicatorsOfBra() {
        EmptyStatistics.wipe(jdbc);
        figures = new ImportedFigures(product);
        figures.add("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        damage = statistics.choices().stream()
                .filter(choice -> choice.label().startsWith("Skadegörelsebrott, antal"))
                .findFirst()
                .orElseThrow()
                .seriesId();
    }

    private Map<String, Object> measured() {
        Map<String, Object> row = row("Trygghetsvandring", cause(drugs, 1));
        row.keySet().removeAll(List.of("indicator", "baseValue"));
        row.put("series", damage.toString());
        return row;
    }

    private ProcessInstance proposed(Map<String, Object> row) {
        ProcessInstance planning = planning();
        officials.completeAll(
                "action-plan.propose-measures", role -> role.equals("unit.grundskola") ? proposal(row) : nothing());
        return planning;
    }

    @Test
    void theSeriesFillsInWhatTheUnitLeftEmpty() {
        ProcessInstance planning = proposed(measured());

        MeasureView measure = plans.measures(planOf(planning)).get(0);
        assertThat(measure.indicatorSeries()).isEqualTo(damage);
        assertThat(measure.indicator()).isEqualTo("Skadegörelsebrott, antal, Malmö");
        assertThat(measure.baseValue()).isEqualTo("4\u00a0320 (2025)");
        assertThat(measure.targetValue()).isEqualTo("20");
        assertThat(jdbc.sql("select source from indicator").query(String.class).single())
                .isEqualTo("Brå, Indikatorer för kommuners lägesbild");
    }

    @Test
    void whatTheUnitWroteItselfStands() {
        Map<String, Object> row = measured();
        row.put("baseValue", "4 300");

        assertThat(plans.measures(planOf(proposed(row))).get(0).baseValue()).isEqualTo("4 300");
    }

    @Test
    void theOneWhoAnswersForTheMeasureIsToldOnceThatItsFiguresAreCorrected() {
        ProcessInstance planning = proposed(measured());
        UUID measure = plans.measures(planOf(planning)).get(0).id();

        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));

        assertThat(statistics.revised("measure", measure)).singleElement().satisfies(use -> assertThat(use.label())
                .isEqualTo("Åtgärd 1 i åtgärdsplanen " + year));
        assertThat(jdbc.sql("select recipient_id from notice where template = 'FIGURES_REVISED' and params = '{}'"
                                + " and queued_at = (select max(queued_at) from notice)")
                        .query(String.class)
                        .list())
                .contains("unit.grundskola");
        assertThat(plans.measures(planOf(planning)).get(0).baseValue())
                .as("the plan itself is not changed")
                .isEqualTo("4\u00a0320 (2025)");
    }

    @Test
    void aMeasureThatIsStruckOutBuildsOnNothing() {
        ProcessInstance planning = proposed(measured());
        UUID measure = plans.measures(planOf(planning)).get(0).id();
        Map<String, Object> answers = compiled();
        rows(answers, "measures").get(0).put("strikeReason", "Görs inte");
        rows(answers, "problems").forEach(problem -> problem.put("motivation", "Ingen kan"));
        officials.complete("action-plan.compile-plan", answers);

        figures.add("Malmö ny.xlsx", BraFiles.correctedIndicatorWorkbook("Malmö"));

        assertThat(statistics.revised("measure", measure)).isEmpty();
    }

    @Test
    void aSeriesThatIsNotThereIsRefusedAtItsField() {
        planning();
        Map<String, Object> row = measured();
        row.put("series", UUID.randomUUID().toString());

        assertThatThrownBy(() -> officials.submits(
                        officials.task("action-plan.propose-measures", "unit.grundskola"), proposal(row)))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("measures[0].series"));
    }
}
