package se.trygghetshjulet.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting of the council that has been held, with its minutes.
 *
 * @param chair who led it for the municipality
 * @param present who came, as it was minuted
 */
public record HeldMeeting(
        UUID id,
        int number,
        LocalDate heldOn,
        String place,
        String chair,
        String chairTitle,
        String agenda,
        String present,
        String minutes,
        List<Carried> matters) {

    /** A matter carried to the steering group. @param answer in Swedish; empty until its chair has answered */
    public record Carried(String title, String description, String answer, String comment) {}
}
