package se.trygghetshjulet.feed.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An address that works.
 *
 * @param createdOn the Swedish day it was made
 */
record Feed(UUID id, String personId, Scope scope, LocalDate createdOn) {}
