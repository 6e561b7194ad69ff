package se.trygghetshjulet.organisation;

import java.util.Optional;

/**
 * Someone who holds roles.
 *
 * @param id the user id at sign-in
 * @param name the display name
 * @param unit the id of the unit the person works in
 * @param superior the id of the person that overdue tasks escalate to; empty at the top
 * @param deputy the id of the standing deputy, when there is one: a suggestion and no right, see {@link Deputies}
 */
public record Person(
        String id, String name, String email, String unit, Optional<String> superior, Optional<String> deputy) {}
