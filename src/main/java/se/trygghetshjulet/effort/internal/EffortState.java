package se.trygghetshjulet.effort.internal;

/** How far an effort has come. */
enum EffortState {
    STARTED,
    CLOSED,
    REFUSED
}
