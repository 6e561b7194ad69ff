package se.trygghetshjulet.effort;

import java.util.List;

/** What other modules may know of the special efforts. */
public interface Efforts {

    /** The efforts that are started and not over, oldest first. */
    List<EffortView> ongoing();
}
