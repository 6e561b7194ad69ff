package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the chair of the steering group decided about a measure that deviates.
 *
 * @param newDate when the measure is to be finished instead; {@code null} when it is ended
 */
record DeviationDecision(
        UUID progressId,
        UUID followUpId,
        UUID measureId,
        Decision decision,
        String motivation,
        LocalDate newDate,
        LocalDate decidedOn,
        String decidedBy) {

    /** The decision with its date, such as "Ändra åtgärden, klar 2028-05-31". */
    String inSwedish() {
        return decision.inSwedish() + (newDate == null ? "" : ", klar senast " + newDate);
    }
}
