package se.trygghetshjulet.portal.internal.sheet;

import java.time.Instant;

/** A task that somebody has handed in. @param step {@code <process key>.<user task id>} */
record HandedIn(String taskId, String step, String businessKey, String person, Instant at) {}
