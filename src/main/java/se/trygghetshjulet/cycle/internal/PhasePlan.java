package se.trygghetshjulet.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.PlannedPhase;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.cycle.YearPhase;
import se.trygghetshjulet.organisation.Subject;

/** Places the phases of a year one after another, by the wheel's rules for the steps that end each of them. */
@Component
class PhasePlan {

    private final Wheel wheel;
    private final WorkingDays workingDays;

    PhasePlan(Wheel wheel, WorkingDays workingDays) {
        this.wheel = wheel;
        this.workingDays = workingDays;
    }

    List<PlannedPhase> of(Year year, List<PlannedMeeting> meetings) {
        List<PlannedPhase> plan = new ArrayList<>();
        LocalDate from = year.startedOn();
        for (YearPhase phase : YearPhase.values()) {
            if (year.full() || phase.inLightYear()) {
                LocalDate opens = latest(from, opens(phase, year.year(), from));
                LocalDate ends = latest(opens, ends(phase, year.year(), opens, meetings));
                plan.add(new PlannedPhase(phase, opens, ends));
                from = ends;
            }
        }
        return plan;
    }

    private LocalDate opens(YearPhase phase, int year, LocalDate from) {
        return switch (phase) {
            case HALF_YEAR_FOLLOW_UP, FULL_YEAR_FOLLOW_UP ->
                workingDays.onOrAfter(wheel.opens("annual-cycle." + phase.activity(), year));
            default -> from;
        };
    }

    private LocalDate ends(YearPhase phase, int year, LocalDate opens, List<PlannedMeeting> meetings) {
        return switch (phase) {
            case SITUATIONAL_PICTURE -> after(opens, year, "situational-picture.adopt");
            case PRIORITIZATION -> after(opens, year, "prioritization.analyse-causes");
            case ACTION_PLAN -> after(opens, year, "action-plan.endorse");
            case PLAN_DECISION -> lastMeeting(Subject.PLAN, opens, meetings);
            case HALF_YEAR_FOLLOW_UP, FULL_YEAR_FOLLOW_UP ->
                after(opens, year, "follow-up.report-progress", "follow-up.compile-follow-up", "follow-up.take-note");
            case REPORT_DECISION -> lastMeeting(Subject.REPORT, opens, meetings);
            case PUBLICATION -> after(opens, year, "annual-cycle.publish-summary");
        };
    }

    private LocalDate after(LocalDate opens, int year, String... steps) {
        LocalDate date = opens;
        for (String step : steps) {
            date = after(date, year, wheel.rule(step));
        }
        return date;
    }

    /** A step that is counted from a meeting ends no phase, so it moves nothing here. */
    private LocalDate after(LocalDate date, int year, DueRule rule) {
        if (rule instanceof DueRule.AfterCreated afterCreated) {
            return afterCreated.from(date, workingDays);
        }
        return rule instanceof DueRule.FixedDate fixed ? workingDays.onOrAfter(fixed.inCycle(year)) : date;
    }

    private static LocalDate lastMeeting(Subject subject, LocalDate otherwise, List<PlannedMeeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.subject() == subject)
                .map(PlannedMeeting::heldOn)
                .max(LocalDate::compareTo)
                .orElse(otherwise);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
