package se.trygghetshjulet.effort;

import java.time.LocalDate;
import java.util.List;

/** What other modules may know of the special efforts. */
public interface Efforts {

    /** The efforts that are started and not over, oldest first. */
    List<EffortView> ongoing();

    /** The efforts that went on, or were asked for, on some day of the period, both days included; oldest first. */
    List<EffortView> between(LocalDate from, LocalDate until);
}
