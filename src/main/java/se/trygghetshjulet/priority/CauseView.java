package se.trygghetshjulet.priority;

import java.util.UUID;

/**
 * A cause of a prioritised problem.
 *
 * @param number 1, 2, 3 … within the problem; measures point to it
 * @param previousCauseId the cause of the picture before that it carries on; {@code null} when it is new
 */
public record CauseView(UUID id, int number, Perspective perspective, String description, UUID previousCauseId) {}
