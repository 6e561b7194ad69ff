package se.trygghetshjulet.compliance;

import java.time.LocalDate;
import java.util.Optional;

/** How the municipality stands with lag (2023:196) today. */
public interface LawCheck {

    Standing standing();

    /**
     * How many of the law's rows are fulfilled, partly fulfilled and not.
     *
     * @param planFollowedUpBy the last day to follow up the action plan (6 §), counted from when that was last done or,
     *     before the first time, from the decision on the plan; empty when there is no plan to follow up
     */
    record Standing(int fulfilled, int partly, int not, Optional<LocalDate> planFollowedUpBy) {

        public int rows() {
            return fulfilled + partly + not;
        }
    }
}
