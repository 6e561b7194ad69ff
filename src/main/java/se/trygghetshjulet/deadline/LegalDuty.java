package se.trygghetshjulet.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Knows when one of the law's duties was last done; a bean of the module that does it. Asked when the application starts,
 * so that a clock runs also for what was done before there were clocks.
 */
public interface LegalDuty {

    LegalMatter matter();

    /** The day it was last done, in Sweden; empty when it never was. */
    Optional<LocalDate> lastDone();
}
