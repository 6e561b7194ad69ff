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
 * @param unit id of the responsible unit
 * @param secret whether it acts on a problem marked with secrecy (OSL), and must stay out of public texts
 * @param production what was done; empty text when nothing was said, as with the following
 * @param deviationCause why it deviates
 * @param indicatorValue the value that was measured
 * @param lesson what was learnt
 * @param decision what the steering group decided about the deviation, with its reason
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
        String deviation,
        String unit,
        boolean secret,
        String production,
        String deviationCause,
        String indicatorValue,
        String lesson,
        String decision) {}
