package se.trygghetshjulet.revision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A revision of a year's picture. Days are Swedish.
 *
 * @param reason what had changed, as the coordinator wrote it
 * @param adoptedOn the day the new version was adopted; empty until then
 * @param impact what the chair has judged that the change touches; empty until then
 * @param endedOn the day everything that the change touches was settled, or the year ended; empty until then
 */
public record RevisionView(
        LocalDate startedOn,
        String startedBy,
        String reason,
        Optional<LocalDate> adoptedOn,
        Optional<Impact> impact,
        Optional<LocalDate> endedOn) {

    /** @param motivation why just this is touched, or why nothing is; it may speak of what is secret */
    public record Impact(LocalDate on, String motivation) {}
}
