package se.trygghetshjulet.deadline;

/** What lag (2023:196) 6 § wants done at least every second year. */
public enum LegalMatter {
    /** The situational picture is updated. */
    PICTURE,
    /** The action plan is followed up. */
    PLAN
}
