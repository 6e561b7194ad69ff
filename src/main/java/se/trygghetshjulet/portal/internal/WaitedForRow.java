package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody the year waits for.
 *
 * @param who the name of a person, or of the roles whose holders may take the tasks
 * @param next the last day of the first of the tasks
 */
record WaitedForRow(String who, int tasks, int late, Optional<LocalDate> next) {}
