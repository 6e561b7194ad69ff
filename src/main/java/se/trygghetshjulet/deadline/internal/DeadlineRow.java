package se.trygghetshjulet.deadline.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * One open task on the page Frister.
 *
 * @param matter the case, by the name that people call it
 * @param legal the last day that the law gives, in words; empty when it says nothing of the task
 * @param stage where it stands, in the words of the model
 * @param late whether its time has run out
 * @param distance how far it is to the last day, or from it, in words
 * @param moves how the deadline has been moved, oldest first
 */
record DeadlineRow(
        String taskId,
        String name,
        String matter,
        String holder,
        LocalDate due,
        String legal,
        String stage,
        boolean late,
        String distance,
        List<Move> moves) {

    /** @param by the name of the person */
    record Move(LocalDate from, LocalDate to, String reason, String by, LocalDate on) {}
}
