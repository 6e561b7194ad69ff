package se.trygghetshjulet.deputy.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A period that a person is away.
 *
 * @param deputy who stands in; {@code null} when nobody does
 * @param firstDay the first Swedish day of it
 * @param lastDay the last Swedish day of it
 * @param endedAt when it was called off before its last day was over; {@code null} otherwise
 */
record Absence(
        @Id UUID id,
        String person,
        String deputy,
        LocalDate firstDay,
        LocalDate lastDay,
        Reason reason,
        String registeredBy,
        Instant registeredAt,
        String endedBy,
        Instant endedAt,
        @Version Integer lock) {

    /** Whether somebody, other than nobody, stands in on the day. */
    boolean coveredOn(LocalDate day) {
        return deputy != null && coversDay(day);
    }

    boolean coversDay(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return endedAt == null && !firstDay.isAfter(until) && !lastDay.isBefore(from);
    }

    /** @return this absence, over from this moment */
    Absence ended(String by, Instant at) {
        return new Absence(id, person, deputy, firstDay, lastDay, reason, registeredBy, registeredAt, by, at, lock);
    }
}
