package se.trygghetshjulet.priority;

import java.util.UUID;

/**
 * A cause of a prioritised problem.
 *
 * @param number 1, 2, 3 … within the problem; measures point to it
 */
public record CauseView(UUID id, int number, Perspective perspective, String description) {}
