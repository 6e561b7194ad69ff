package se.trygghetshjulet.agreement.internal;

/** How far an agreement has come. What depends on the day, such as having expired, is not stored but computed. */
enum State {
    PREPARING,
    IN_FORCE,
    ENDED,
    WITHDRAWN
}
