package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure as it stands in a follow-up.
 *
 * @param number its number in the plan
 * @param dueOn when it was to be finished, with the steering group's decisions on new dates counted in
 * @param late whether it was unfinished after that date when it was reported
 * @param deviation what went otherwise than planned; {@code null} when nothing did
 */
public record ReportedMeasure(
        UUID measureId,
        int number,
        String title,
        String problem,
        LocalDate dueOn,
        boolean late,
        Done done,
        Colour colour,
        Effect effect,
        Proposal proposal,
        String deviation) {}
