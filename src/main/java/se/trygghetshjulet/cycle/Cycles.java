package se.trygghetshjulet.cycle;

import java.util.UUID;

/** What other modules may know of the years in the record. */
public interface Cycles {

    /**
     * The year of a cycle.
     *
     * @throws java.util.NoSuchElementException when there is no such cycle
     */
    int year(UUID cycleId);
}
