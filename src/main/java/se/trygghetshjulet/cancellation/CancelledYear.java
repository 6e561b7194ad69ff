package se.trygghetshjulet.cancellation;

import java.time.LocalDate;

/**
 * That a year was cancelled.
 *
 * @param on the Swedish day it ended
 * @param reason as the coordinator wrote it
 * @param proposedBy the id of the person who proposed it
 * @param confirmedBy the id of the second person
 */
public record CancelledYear(LocalDate on, String reason, String proposedBy, String confirmedBy) {}
