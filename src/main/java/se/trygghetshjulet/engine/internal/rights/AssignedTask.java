package se.trygghetshjulet.engine.internal.rights;

/** An open task that somebody has. */
public record AssignedTask(String id, String assignee, Candidates candidates) {}
