package se.trygghetshjulet.organisation;

/** What an organ does with a matter. */
public enum OrganFunction {
    PREPARES,
    DECIDES,
    IS_INFORMED
}
