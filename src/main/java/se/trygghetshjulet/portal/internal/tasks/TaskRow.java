package se.trygghetshjulet.portal.internal.tasks;

import java.time.LocalDate;
import se.trygghetshjulet.engine.Worklist.Urgency;

/**
 * A task as people read it.
 *
 * @param matter the case in words, such as "Året 2027"
 * @param holder who has it, in which role and for whom
 * @param heldBy the id of the one who has it; empty when nobody does
 * @param lastDay {@code null} when there is none
 * @param due how far it is to the last day; empty when there is none
 * @param take what the button says by which the reader takes it; empty when they cannot
 * @param mayOpen whether the reader has it and may do it
 * @param mayGive whether the reader may hand it over
 */
record TaskRow(
        String id,
        String name,
        String matter,
        String process,
        String holder,
        String heldBy,
        Urgency urgency,
        LocalDate lastDay,
        String due,
        String take,
        boolean mayOpen,
        boolean mayGive) {}
