package se.trygghetshjulet.organisation;

import java.time.LocalDate;

/**
 * A role whose tasks nobody looks after.
 *
 * @param from the first such day that was asked about
 * @param until the last such day that was asked about
 */
public record UnattendedRole(Role role, LocalDate from, LocalDate until, Cause cause) {

    /** Why nobody looks after the role. */
    public enum Cause {
        /** The municipality's file names no holder. */
        VACANT,
        /** All its holders are away, and nobody who is present stands in. */
        AWAY
    }
}
