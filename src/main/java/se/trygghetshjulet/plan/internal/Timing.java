package se.trygghetshjulet.plan.internal;

import java.time.LocalDate;

/**
 * När.
 *
 * @param sequence in which order, or after which other measure
 * @param extent a single effort or part of ordinary work
 */
record Timing(LocalDate startsOn, LocalDate dueOn, String sequence, Extent extent) {

    Timing moved(LocalDate start, LocalDate due) {
        return new Timing(start, due, sequence, extent);
    }

    enum Extent {
        ONE_OFF,
        ORDINARY
    }
}
