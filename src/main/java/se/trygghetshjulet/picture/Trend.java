package se.trygghetshjulet.picture;

/** How a problem develops over time. */
public enum Trend {
    INCREASING,
    UNCHANGED,
    DECREASING,
    UNKNOWN
}
