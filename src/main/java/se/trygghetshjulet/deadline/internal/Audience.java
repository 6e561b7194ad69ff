package se.trygghetshjulet.deadline.internal;

/** Whom a stage tells. */
enum Audience {
    /** Who has the task, or the roles that it waits for. */
    HOLDER,
    /** The holder's standing deputy. */
    DEPUTY,
    SUPERIOR,
    CITY_DIRECTOR,
    COORDINATOR
}
