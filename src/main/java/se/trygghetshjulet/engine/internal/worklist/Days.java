package se.trygghetshjulet.engine.internal.worklist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Worklist.Urgency;

/** Where the kinds of urgency meet: now, the next midnight and the next Monday in Sweden. */
record Days(Instant now, Instant tomorrow, Instant nextWeek) {

    static Days of(Clock clock) {
        LocalDate today = SwedishTime.today(clock);
        return new Days(
                clock.instant(),
                SwedishTime.startOfDay(today.plusDays(1)),
                SwedishTime.startOfDay(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
    }

    /** @param due null when there is no due date */
    Urgency urgency(Instant due) {
        if (due == null) {
            return Urgency.OPEN;
        }
        if (due.isBefore(now)) {
            return Urgency.OVERDUE;
        }
        if (due.isBefore(tomorrow)) {
            return Urgency.TODAY;
        }
        return due.isBefore(nextWeek) ? Urgency.THIS_WEEK : Urgency.LATER;
    }
}
