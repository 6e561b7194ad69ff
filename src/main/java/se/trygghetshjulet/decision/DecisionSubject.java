package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.organisation.Subject;

/**
 * What a module that sends something to the political organs provides: the texts to begin with, and an ear for the
 * outcome. One bean per subject; every method runs in the engine's transaction.
 */
public interface DecisionSubject {

    Subject subject();

    /** The official report (tjänsteskrivelse) as far as the record can write it. */
    ReportDraft draft(UUID subjectId);

    /** The business key of a subject that is a case of its own; empty for what belongs to the matter's year. */
    default Optional<String> ownCase(UUID subjectId) {
        return Optional.empty();
    }

    /**
     * The deciding organ has decided and the decision is dispatched.
     *
     * @param approved whether it was bifall, also with amendments; otherwise avslag
     * @param decidedOn the day of the meeting
     * @param reason what the organ said; for a rejection the reason the next version must answer
     */
    void decided(UUID subjectId, boolean approved, LocalDate decidedOn, String reason);
}
