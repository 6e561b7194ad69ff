package se.trygghetshjulet.compliance.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

/**
 * When the political organs dealt with the reports on the work (13 §). An organ that sent one back or put it off has not
 * had it reported yet.
 */
@Component
class Reports {

    /** The id of kommunfullmäktige in every municipality's file. */
    private static final String COUNCIL = "kf";

    private final PoliticalCases cases;
    private final Organisation organisation;

    Reports(PoliticalCases cases, Organisation organisation) {
        this.cases = cases;
        this.organisation = organisation;
    }

    /** The day kommunfullmäktige last dealt with a report. */
    Optional<LocalDate> lastToCouncil(List<Year> years) {
        return organisation.organs().stream()
                .filter(organ -> organ.id().equals(COUNCIL))
                .map(Organ::name)
                .findFirst()
                .flatMap(council -> last(years, decision -> decision.organ().equals(council)));
    }

    /** The day the organ that decides on reports last dealt with one. */
    Optional<LocalDate> lastToBoard(List<Year> years) {
        return last(years, DecisionView::isFinal);
    }

    private Optional<LocalDate> last(List<Year> years, Predicate<DecisionView> wanted) {
        return years.stream()
                .flatMap(year -> cases.ofCycle(year.id()).stream())
                .filter(about -> about.subject() == Subject.REPORT)
                .flatMap(about -> about.decisions().stream())
                .filter(wanted)
                .filter(decision -> !decision.isPostponed())
                .map(DecisionView::heldOn)
                .max(Comparator.naturalOrder());
    }
}
