package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** How the due date of a step is found. The rule is configuration; applying it to a cycle is the caller's work. */
public sealed interface DueRule {

    /** Stands for the first organ on the path of the matter at hand, see {@link BeforeMeeting#organ}. */
    String FIRST_ORGAN = "first";

    /** Stands for the organ that decides the matter at hand, see {@link AfterMeeting#organ}. */
    String DECIDING_ORGAN = "deciding";

    /**
     * A fixed date in the cycle's year or a later one.
     *
     * @param day day of the year; 29 February means the 28th in other years
     * @param yearOffset 0 = the cycle's own year, 1 = the year after
     */
    record FixedDate(MonthDay day, int yearOffset) implements DueRule {

        /** The date for the cycle of the given year. It may fall on a day off. */
        public LocalDate inCycle(int cycleYear) {
            return day.atYear(cycleYear + yearOffset);
        }
    }

    /** A number of working days after the task was created. */
    record AfterCreated(int workingDays) implements DueRule {

        public LocalDate from(LocalDate created, WorkingDays calendar) {
            return calendar.plus(created, workingDays);
        }
    }

    /**
     * A number of hours after the task was created, by night and on days off as well: for what cannot wait.
     */
    record InHours(int hours) implements DueRule {}

    /**
     * A number of working days before a meeting.
     *
     * @param organ id of an organ, {@link #FIRST_ORGAN} or {@link #DECIDING_ORGAN}
     */
    record BeforeMeeting(int workingDays, String organ) implements DueRule {

        public LocalDate from(LocalDate meeting, WorkingDays calendar) {
            return calendar.minus(meeting, workingDays);
        }
    }

    /**
     * A number of working days after a meeting; zero means the day of the meeting.
     *
     * @param organ id of an organ, {@link #FIRST_ORGAN} or {@link #DECIDING_ORGAN}
     */
    record AfterMeeting(int workingDays, String organ) implements DueRule {

        public LocalDate from(LocalDate meeting, WorkingDays calendar) {
            return calendar.plus(meeting, workingDays);
        }
    }
}
