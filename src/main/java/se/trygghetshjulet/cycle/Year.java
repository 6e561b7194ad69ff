package se.trygghetshjulet.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A year in the record. Days are Swedish.
 *
 * @param full whether it makes a new picture and plan: a full year, or a light one that turned out to need it
 * @param closedOn empty while the year goes on
 */
public record Year(
        UUID id, int year, String businessKey, boolean full, LocalDate startedOn, Optional<LocalDate> closedOn) {}
