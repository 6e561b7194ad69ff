package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.Statistics;

/** The imported series that measures are measured by: offered, filled in, and told when their figures are corrected. */
@Component
class MeasureSeries {

    private static final String CONSUMER = "measure";

    private final Statistics statistics;
    private final ActionPlanRepository plans;
    private final Organisation organisation;

    MeasureSeries(Statistics statistics, ActionPlanRepository plans, Organisation organisation) {
        this.statistics = statistics;
        this.plans = plans;
        this.organisation = organisation;
    }

    List<Option> options() {
        return statistics.choices().stream()
                .map(choice -> new Option(choice.label(), choice.seriesId().toString()))
                .toList();
    }

    void check(Answers row, Checks checks) {
        checks.that(
                !row.has("series") || series(row).isPresent(),
                row.path("series"),
                "Välj en serie som finns i listan, eller lämna tomt.");
    }

    private Optional<SeriesView> series(Answers row) {
        try {
            return statistics.series(UUID.fromString(row.text("series")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The indicator of a checked row, where a series says what the person has left empty; {@code null} when none is given. */
    Indicator indicator(Answers row, Indicator before) {
        if (!row.has("series")) {
            return MeasureRow.indicator(row, before);
        }
        SeriesView series = series(row).orElseThrow();
        return new Indicator(
                before == null ? UUID.randomUUID() : before.id(),
                row.has("indicator") ? row.text("indicator") : series.title(),
                row.has("baseValue") ? row.text("baseValue") : series.newest().orElse(null),
                row.textOrNull("targetValue"),
                row.has("source") ? row.text("source") : series.source(),
                row.date("measuredOn").orElse(null),
                series.seriesId());
    }

    /** Notes what the measure builds on now. A measure that is struck out builds on nothing. */
    void note(Measure measure) {
        forget(measure);
        Indicator indicator = measure.indicator();
        if (indicator == null || indicator.seriesId() == null || measure.struckReason() != null) {
            return;
        }
        statistics
                .series(indicator.seriesId())
                .filter(series -> !series.own().points().isEmpty())
                .ifPresent(series -> statistics.use(use(measure, series)));
    }

    private SeriesUse use(Measure measure, SeriesView series) {
        List<Line.Point> points = series.own().points();
        return new SeriesUse(
                series.seriesId(),
                CONSUMER,
                measure.id(),
                organisation.unit(measure.unit()).responsibleRole(),
                "Åtgärd %d i åtgärdsplanen %d".formatted(measure.number(), plans.yearOf(measure.planId())),
                points.get(0).period().year(),
                points.get(points.size() - 1).period().lastYear());
    }

    void forget(Measure measure) {
        statistics.forget(CONSUMER, measure.id());
    }
}
