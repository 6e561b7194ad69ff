package se.trygghetshjulet.followup.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.Statistics;

/** What the newest import says of a measure whose indicator is an imported series. */
@Component
class MeasuredNow {

    private final Statistics statistics;

    MeasuredNow(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * A figure to fill in, which the person may change.
     *
     * @param value as people write it, with its period
     * @param trend how it has changed, a Swedish sentence
     */
    record Figure(String value, String source, String trend) {}

    /** Empty when the measure has no series, or the series no figure. */
    Optional<Figure> of(MeasureView measure) {
        return Optional.ofNullable(measure.indicatorSeries())
                .flatMap(statistics::series)
                .flatMap(MeasuredNow::figure);
    }

    private static Optional<Figure> figure(SeriesView series) {
        return series.newest()
                .map(value ->
                        new Figure(value, series.source(), series.findings().get(0)));
    }
}
