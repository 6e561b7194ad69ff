package se.trygghetshjulet.cycle;

import java.util.EnumSet;
import java.util.Set;

/** The phases of a year, in order. */
public enum YearPhase {
    SITUATIONAL_PICTURE("situational-picture", "Lägesbild"),
    PRIORITIZATION("prioritization", "Prioritering och orsaksanalys"),
    ACTION_PLAN("action-plan", "Åtgärdsplan"),
    PLAN_DECISION("plan-decision", "Beredning och beslut om planen"),
    HALF_YEAR_FOLLOW_UP("half-year-follow-up", "Halvårsuppföljning"),
    FULL_YEAR_FOLLOW_UP("full-year-follow-up", "Helårsuppföljning"),
    REPORT_DECISION("report-decision", "Återrapportering till KS och KF"),
    PUBLICATION("publish-summary", "Öppen sammanfattning");

    private static final Set<YearPhase> LIGHT =
            EnumSet.of(HALF_YEAR_FOLLOW_UP, FULL_YEAR_FOLLOW_UP, REPORT_DECISION, PUBLICATION);

    private final String activity;
    private final String title;

    YearPhase(String activity, String title) {
        this.activity = activity;
        this.title = title;
    }

    /** The id of the phase's activity in the model {@code annual-cycle}. */
    public String activity() {
        return activity;
    }

    /** The name in Swedish. */
    public String title() {
        return title;
    }

    /** Whether a light year that needs no new picture goes through the phase too. */
    public boolean inLightYear() {
        return LIGHT.contains(this);
    }
}
