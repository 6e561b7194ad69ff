package se.trygghetshjulet.priority.internal;

/** Whether a cause brings the crime about by itself or lies behind another cause. */
enum Directness {
    DIRECT,
    INDIRECT
}
