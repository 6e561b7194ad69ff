package se.trygghetshjulet.followup.internal;

import java.time.Instant;
import se.trygghetshjulet.organisation.Party;

/**
 * A member of the steering group has taken note of a follow-up.
 *
 * @param remark {@code null} when nothing was added
 */
record NoteTaken(String role, Party party, String remark, String notedBy, Instant notedAt) {}
