package se.trygghetshjulet.portal.internal;

import java.util.Optional;

/**
 * A task that waits, as the page shows it.
 *
 * @param by the name of the one who has taken it, or of the role
 * @param due its last day, with the hour when it counts in hours
 * @param mine whether the reader can open it
 */
record WaitingRow(String id, String name, String by, Optional<String> due, boolean late, boolean mine) {}
