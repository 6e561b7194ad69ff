package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.Optional;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Done;
import se.trygghetshjulet.followup.FollowUpKind;
import se.trygghetshjulet.plan.MeasureView;

/**
 * What a report about a measure may say.
 *
 * @param due when the measure is to be finished, with decided changes counted in
 */
record ReportRules(MeasureView measure, LocalDate due, LocalDate today) {

    /** Why green contradicts the rest of the report, as a Swedish sentence; empty when it does not. */
    Optional<String> objectionToGreen(Done done) {
        if (Progress.isLate(done, due, today)) {
            return Optional.of("Åtgärden skulle ha varit klar %s. Välj gul eller röd och berätta varför den dröjer."
                    .formatted(due));
        }
        if (done == Done.NO) {
            return Optional.of("Åtgärden är inte genomförd. Välj gul eller röd.");
        }
        if (done == Done.NOT_STARTED && !measure.start().isAfter(today)) {
            return Optional.of("Åtgärden skulle ha börjat %s. Välj gul eller röd.".formatted(measure.start()));
        }
        return Optional.empty();
    }

    /**
     * Why "nothing new" is no answer here, as a Swedish sentence; empty when it is. It is lawful in the full-year
     * follow-up when the half-year report was not red and the measure has not become late since.
     *
     * @param previous the report of the follow-up before, or {@code null}
     */
    Optional<String> objectionToNothingNew(FollowUpKind kind, Progress previous) {
        if (kind != FollowUpKind.FULL_YEAR || previous == null) {
            return Optional.of("”Inget nytt” kan bara väljas när det finns en tidigare rapport. Fyll i rapporten.");
        }
        if (previous.colour() == Colour.RED) {
            return Optional.of("Den förra rapporten var röd. Berätta hur det har gått sedan dess.");
        }
        if (Progress.isLate(previous.done(), due, today)) {
            return Optional.of("Åtgärden skulle ha varit klar %s. Berätta hur det går.".formatted(due));
        }
        return previous.colour() == Colour.GREEN ? objectionToGreen(previous.done()) : Optional.empty();
    }
}
