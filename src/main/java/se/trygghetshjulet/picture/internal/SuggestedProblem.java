package se.trygghetshjulet.picture.internal;

import java.util.UUID;
import se.trygghetshjulet.statistics.Candidate;

/**
 * Something in the figures that waits in a unit's contribution as the beginning of a problem.
 *
 * @param reason a Swedish sentence with the figures it builds on, as they were when it was suggested
 */
record SuggestedProblem(UUID id, Candidate.Kind kind, String title, String area, String reason) {}
