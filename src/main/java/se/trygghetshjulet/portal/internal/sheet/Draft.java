package se.trygghetshjulet.portal.internal.sheet;

import java.time.Instant;

/**
 * What somebody has begun to write in a form.
 *
 * @param content field key to value, as JSON
 * @param version 1 when it was first saved, one more for each time
 */
record Draft(String content, int version, Instant savedAt, String savedBy) {}
