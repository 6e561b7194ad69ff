package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up as other modules may see it.
 *
 * @param completedOn the day both parties had taken note of it; empty while it is under way
 * @param reportedOn the day the deciding organ took up the report on it (13 §); empty until then
 * @param worked what worked, as the coordinator summed it up; empty text until then, as with the following two
 * @param pictureMissed what the situational picture missed
 * @param proposals proposals for the next year
 * @param measures those reported so far, in the order of the plan
 */
public record FollowUpView(
        UUID id,
        UUID cycleId,
        int year,
        FollowUpKind kind,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> reportedOn,
        String worked,
        String pictureMissed,
        String proposals,
        List<ReportedMeasure> measures) {

    /** How many of the measures were reported with the colour. */
    public int count(Colour colour) {
        return (int)
                measures.stream().filter(measure -> measure.colour() == colour).count();
    }
}
