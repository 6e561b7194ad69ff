package se.trygghetshjulet.cycle;

/** How much of the work a year does (domain.md 3.7). */
public enum Variant {
    /** New picture, priorities and plan. */
    FULL,
    /** Follow-up and report only, while the law's 24 months allow it (6 §). */
    LIGHT
}
