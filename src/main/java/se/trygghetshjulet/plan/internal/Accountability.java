package se.trygghetshjulet.plan.internal;

/**
 * Uppföljning, as planned.
 *
 * @param followUp how it will be seen whether the parties did what they promised
 * @param documentation how the work is documented
 */
record Accountability(String followUp, String documentation) {}
