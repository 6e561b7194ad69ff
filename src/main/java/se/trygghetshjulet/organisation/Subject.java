package se.trygghetshjulet.organisation;

/** What can be sent to the political organs. */
public enum Subject {
    /** The action plan (åtgärdsplan). */
    PLAN,
    /** The yearly report back (återrapportering), lag 2023:196 § 13. */
    REPORT,
    /** An agreement with another party (överenskommelse), lag 2023:196 § 9. */
    AGREEMENT
}
