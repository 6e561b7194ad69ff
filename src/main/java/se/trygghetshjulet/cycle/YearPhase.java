package se.trygghetshjulet.cycle;

import java.util.EnumSet;
import java.util.Set;

/** The phases of a year, in order. */
public enum YearPhase {
    SITUATIONAL_PICTURE("situational-picture", "Lägesbild", "Lägesbild"),
    PRIORITIZATION("prioritization", "Prioritering och orsaksanalys", "Prioritering"),
    ACTION_PLAN("action-plan", "Åtgärdsplan", "Åtgärdsplan"),
    PLAN_DECISION("plan-decision", "Beredning och beslut om planen", "Beslut"),
    HALF_YEAR_FOLLOW_UP("half-year-follow-up", "Halvårsuppföljning", "Halvår"),
    FULL_YEAR_FOLLOW_UP("full-year-follow-up", "Helårsuppföljning", "Helår"),
    REPORT_DECISION("report-decision", "Återrapportering till KS och KF", "Rapport"),
    PUBLICATION("publish-summary", "Öppen sammanfattning", "Publicering");

    private static final Set<YearPhase> LIGHT =
            EnumSet.of(HALF_YEAR_FOLLOW_UP, FULL_YEAR_FOLLOW_UP, REPORT_DECISION, PUBLICATION);

    private final String activity;
    private final String title;
    private final String shortTitle;

    YearPhase(String activity, String title, String shortTitle) {
        this.activity = activity;
        this.title = title;
        this.shortTitle = shortTitle;
    }

    /** The id of the phase's activity in the model {@code annual-cycle}. */
    public String activity() {
        return activity;
    }

    /** The name in Swedish. */
    public String title() {
        return title;
    }

    /** One word of it, where there is no room for more. */
    public String shortTitle() {
        return shortTitle;
    }

    /** Whether a light year that needs no new picture goes through the phase too. */
    public boolean inLightYear() {
        return LIGHT.contains(this);
    }
}
