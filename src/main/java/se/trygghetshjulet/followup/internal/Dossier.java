package se.trygghetshjulet.followup.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.plan.MeasureView;

/**
 * Everything there is about one follow-up; what is frozen when it is completed.
 *
 * @param year the cycle's year
 * @param measures those to report on, in the order of the plan
 * @param ended those of the plan that had been ended before, which nobody reports on
 * @param reports what has been reported so far, in the order of the measures
 */
record Dossier(
        FollowUp followUp,
        int year,
        List<MeasureView> measures,
        List<MeasureView> ended,
        List<Progress> reports,
        List<DeviationDecision> decisions,
        List<NoteTaken> notes) {

    /** Puts the reports in the order of the measures. */
    static List<Progress> inOrder(List<Progress> reports, List<MeasureView> measures) {
        Map<UUID, Integer> numbers =
                measures.stream().collect(java.util.stream.Collectors.toMap(MeasureView::id, MeasureView::number));
        return reports.stream()
                .sorted(Comparator.comparing(
                        (Progress report) -> numbers.getOrDefault(report.measureId(), Integer.MAX_VALUE)))
                .toList();
    }

    Optional<Progress> report(UUID measureId) {
        return reports.stream()
                .filter(report -> report.measureId().equals(measureId))
                .findFirst();
    }

    Optional<DeviationDecision> decision(UUID measureId) {
        return decisions.stream()
                .filter(decision -> decision.measureId().equals(measureId))
                .findFirst();
    }

    int count(Colour colour) {
        return (int)
                reports.stream().filter(report -> report.colour() == colour).count();
    }

    /** The follow-up's name, such as "helårsuppföljning 2027". */
    String title() {
        return followUp.kind().inSwedish() + " " + year;
    }
}
