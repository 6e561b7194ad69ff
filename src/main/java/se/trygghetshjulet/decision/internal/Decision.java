package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import se.trygghetshjulet.organisation.OrganFunction;

/**
 * What an organ came to at a meeting; recorded once and never changed.
 *
 * @param text beslutstext; null for a remittal or tabling without one
 * @param conflicts who declared a conflict of interest (jäv)
 */
record Decision(
        @Id UUID id,
        UUID caseId,
        UUID reportDraftId,
        String organ,
        OrganFunction function,
        LocalDate heldOn,
        int paragraph,
        Outcome outcome,
        String text,
        String motivation,
        String reservations,
        String conflicts,
        String recordedBy,
        Instant recordedAt) {

    /** Whether this is the decision in the matter, and not a proposal, a remittal or a tabling. */
    boolean isFinal() {
        return function == OrganFunction.DECIDES && outcome.settles();
    }

    boolean isApproval() {
        return isFinal() && outcome != Outcome.REJECTED;
    }
}
