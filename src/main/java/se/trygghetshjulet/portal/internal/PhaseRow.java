package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A phase as the page shows it: planned, real, and where it is. Days are Swedish.
 *
 * @param number its place in the year, from one; the drawing shows it
 */
record PhaseRow(
        int number,
        String title,
        String shortTitle,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> endedOn,
        PhaseState state) {}
