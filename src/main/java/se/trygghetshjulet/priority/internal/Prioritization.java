package se.trygghetshjulet.priority.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.calendar.SwedishTime;

/** The weighing of one picture's problems. {@code lock} is null until first saved. */
record Prioritization(
        @Id UUID id,
        UUID pictureId,
        int year,
        Instant openedAt,
        LocalDate closesOn,
        int extensions,
        @Version Integer lock) {

    static Prioritization opened(UUID pictureId, int year, Instant at, LocalDate closesOn) {
        return new Prioritization(UUID.randomUUID(), pictureId, year, at, closesOn, 0, null);
    }

    Prioritization extendedTo(LocalDate newLimit) {
        return new Prioritization(id, pictureId, year, openedAt, newLimit, extensions + 1, lock);
    }

    /** The end of the working day that is the last one for scores. */
    Instant closes() {
        return SwedishTime.endOfWorkingDay(closesOn);
    }
}
