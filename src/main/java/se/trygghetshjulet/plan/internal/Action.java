package se.trygghetshjulet.plan.internal;

/**
 * Åtgärd: what is to be done, and to what end.
 *
 * @param steps the steps that the measure consists of
 * @param overallGoal övergripande mål
 * @param goal operativa mål
 * @param camera whether it is camera surveillance (14 §), which has legal rules of its own
 */
record Action(String title, String steps, String overallGoal, String goal, boolean camera) {}
