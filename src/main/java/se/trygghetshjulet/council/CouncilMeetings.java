package se.trygghetshjulet.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other modules may know of the strategic council (10 §). */
public interface CouncilMeetings {

    /** The meetings that have been held, oldest first. */
    List<HeldMeeting> held();

    /** The day of the latest meeting that has been held; empty when none has. */
    Optional<LocalDate> latest();

    /** The name and title of the one who led that meeting for the municipality; empty when none has been held. */
    Optional<String> chairOfLatest();

    /**
     * The day by which the council must meet, by the municipality's own interval since it last met. When it never has, it is
     * counted from the day the first year began; empty before that.
     */
    Optional<LocalDate> nextAtLatest();
}
