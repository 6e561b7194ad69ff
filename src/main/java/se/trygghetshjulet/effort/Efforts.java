package se.trygghetshjulet.effort;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other modules may know of the special efforts. */
public interface Efforts {

    /** The efforts that are started and not over, oldest first. */
    List<EffortView> ongoing();

    /** Every effort, oldest first. */
    List<EffortView> all();

    /** @throws java.util.NoSuchElementException when there is no such effort */
    EffortReport report(UUID effortId);

    /** The efforts that went on, or were asked for, on some day of the period, both days included; oldest first. */
    List<EffortView> between(LocalDate from, LocalDate until);
}
