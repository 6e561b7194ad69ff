package se.trygghetshjulet.record;

/** What can be frozen. */
public enum SnapshotKind {
    /** An adopted situational picture (lägesbild, 4 §). */
    PICTURE,
    /** An endorsed action plan (åtgärdsplan, 5 §). */
    PLAN,
    /** A follow-up that both parties have taken note of (uppföljning, 6 §); the report to KF is built on it. */
    FOLLOW_UP,
    /** The closed year. */
    YEAR,
    /** An agreement that has entered into force (överenskommelse, 9 §). */
    AGREEMENT,
    /** A special effort that is over (särskild satsning). */
    EFFORT,
    /** A meeting of the strategic council with its minutes (strategiskt råd, 10 §). */
    COUNCIL
}
