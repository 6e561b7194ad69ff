package se.trygghetshjulet.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.engine.ProcessFacade;

/**
 * The one source of due dates. Models name it as {@code deadline}; {@link Date} is what the engine stores, always the
 * end of a Swedish working day as an instant, except for what cannot wait ({@link #inHours}).
 */
@ProcessFacade("deadline")
public class Deadlines {

    /** A task that is born late still gives its holder a few days: nobody is overdue by surprise. */
    private static final int LEAST_WORKING_DAYS = 3;

    private final Wheel wheel;
    private final WorkingDays workingDays;
    private final MeetingCalendar meetings;
    private final Clock clock;

    Deadlines(Wheel wheel, WorkingDays workingDays, MeetingCalendar meetings, Clock clock) {
        this.wheel = wheel;
        this.workingDays = workingDays;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * When a task that is created now is due.
     *
     * @param year the cycle's year
     * @param step {@code <process key>.<user task id>}
     * @throws java.util.NoSuchElementException when the wheel has no such step
     */
    public Date due(int year, String step) {
        if (wheel.rule(step) instanceof DueRule.InHours rule) {
            return inHours(rule.hours());
        }
        return endOf(dueDate(year, step, null));
    }

    /**
     * When a task that is created now and belongs to no year is due; a fixed date in the wheel means this year's.
     *
     * @param step {@code <process key>.<user task id>}
     * @throws java.util.NoSuchElementException when the wheel has no such step
     */
    public Date due(String step) {
        return due(SwedishTime.today(clock).getYear(), step);
    }

    /** When a task that is created now and cannot wait is due: in so many hours, by night and on days off as well. */
    public Date inHours(int hours) {
        return Date.from(clock.instant().plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * As {@link #due}, for a step that is counted from a meeting.
     *
     * @param meeting the day of the meeting; {@code null} when the next one in the calendar applies
     */
    public Date dueByMeeting(int year, String step, LocalDate meeting) {
        return endOf(dueDate(year, step, meeting));
    }

    /** The end of a day that people have agreed on, or of the next working day; never sooner than in a few days. */
    public Date by(LocalDate agreed) {
        return endOf(reachable(agreed));
    }

    /**
     * As {@link #dueByMeeting}, for a step that the law gives a last day of its own: never due after it, unless it had
     * passed already when the task was created. Then it is due today.
     */
    public Date dueByLaw(int year, String step, LocalDate meeting, LocalDate lastDay) {
        LocalDate today = SwedishTime.today(clock);
        LocalDate latest = lastDay.isBefore(today) ? today : lastDay;
        LocalDate planned = dueDate(year, step, meeting);
        return endOf(planned.isAfter(latest) ? latest : planned);
    }

    /** When a phase opens: the morning of the wheel's date, or of the next working day. */
    public Date opens(int year, String startingPoint) {
        LocalDate date = workingDays.onOrAfter(wheel.opens(startingPoint, year));
        return Date.from(date.atTime(8, 0).atZone(SwedishTime.ZONE).toInstant());
    }

    /** The date that a task created now is due on. */
    public LocalDate dueDate(int year, String step, LocalDate meeting) {
        LocalDate today = SwedishTime.today(clock);
        DueRule rule = wheel.rule(step);
        if (rule instanceof DueRule.AfterCreated after) {
            return after.from(today, workingDays);
        }
        if (rule instanceof DueRule.InHours inHours) {
            return SwedishTime.dateOf(inHours(inHours.hours()).toInstant());
        }
        return reachable(planned(rule, year, today, meeting));
    }

    private LocalDate reachable(LocalDate wanted) {
        LocalDate planned = workingDays.onOrAfter(wanted);
        LocalDate earliest = workingDays.plus(SwedishTime.today(clock), LEAST_WORKING_DAYS);
        return planned.isBefore(earliest) ? earliest : planned;
    }

    private LocalDate planned(DueRule rule, int year, LocalDate today, LocalDate meeting) {
        if (rule instanceof DueRule.FixedDate fixed) {
            return fixed.inCycle(year);
        }
        if (rule instanceof DueRule.BeforeMeeting before) {
            return before.from(meetingDay(before.organ(), today, meeting), workingDays);
        }
        DueRule.AfterMeeting after = (DueRule.AfterMeeting) rule;
        return after.from(meetingDay(after.organ(), today, meeting), workingDays);
    }

    private LocalDate meetingDay(String organ, LocalDate today, LocalDate given) {
        if (given != null) {
            return given;
        }
        return meetings.onOrAfter(organ, today).map(next -> next.date()).orElse(today);
    }

    private static Date endOf(LocalDate day) {
        return Date.from(SwedishTime.endOfWorkingDay(day));
    }
}
