package se.trygghetshjulet.organisation;

import java.util.Optional;

/**
 * A role in the cooperation. Tasks are addressed to roles; people hold them.
 *
 * @param name the role in Swedish, as people read it
 * @param description what the holder does, one Swedish sentence
 * @param unit the id of the unit the role belongs to, when it belongs to one
 */
public record Role(String id, String name, String description, Party party, Optional<String> unit) {}
