package se.trygghetshjulet.engine;

import java.time.Instant;

/**
 * Something that lies ahead in the engine.
 *
 * @param at when, in UTC
 * @param process key of the model, such as {@code annual-cycle}
 * @param name what the model calls it, in Swedish
 */
public record Coming(Instant at, String process, String name) {}
