package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import se.trygghetshjulet.organisation.OrganFunction;

/**
 * One organ on the path of a case.
 *
 * @param plannedOn the meeting that is to take up the case, or the one that did; null when the calendar has none
 */
record CaseStep(int position, String organ, OrganFunction function, LocalDate plannedOn) {

    boolean decides() {
        return function == OrganFunction.DECIDES;
    }

    CaseStep plannedOn(LocalDate meeting) {
        return new CaseStep(position, organ, function, meeting);
    }
}
