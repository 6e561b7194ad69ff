package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A task that waits, as the page shows it.
 *
 * @param by the name of the one who has taken it, or of the role
 * @param mine whether the reader can open it
 */
record WaitingRow(String id, String name, String by, Optional<LocalDate> due, boolean late, boolean mine) {}
