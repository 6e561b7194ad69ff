package se.trygghetshjulet.priority;

/** The three sides of a crime from which causes are sought (brottstriangeln, domain.md 2.4). */
public enum Perspective {
    /** Den brottsutsatta. */
    VICTIM,
    /** Gärningspersonen. */
    OFFENDER,
    /** Platsen eller situationen. */
    PLACE
}
