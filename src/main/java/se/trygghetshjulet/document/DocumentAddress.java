package se.trygghetshjulet.document;

import java.util.UUID;
import se.trygghetshjulet.document.internal.text.Kind;

/**
 * Addresses of documents as they are today, as PDF. Whoever follows one gets the fullest edition that they may read:
 * frozen when it is, otherwise as a draft.
 */
public final class DocumentAddress {

    /** What follows is the key of the kind and the id of the item. */
    public static final String CURRENT = "/dokument/aktuellt";

    private DocumentAddress() {}

    public static String ofPicture(UUID pictureId) {
        return pdf(Kind.PICTURE, pictureId);
    }

    public static String ofPlan(UUID planId) {
        return pdf(Kind.PLAN, planId);
    }

    public static String ofFollowUp(UUID followUpId) {
        return pdf(Kind.FOLLOW_UP, followUpId);
    }

    /** The minutes' excerpt (protokollsutdrag) of what an organ came to. */
    public static String ofDecision(UUID decisionId) {
        return pdf(Kind.EXCERPT, decisionId);
    }

    /** The log of all decisions of a year. */
    public static String ofDecisionLog(UUID cycleId) {
        return pdf(Kind.DECISION_LOG, cycleId);
    }

    private static String pdf(Kind kind, UUID id) {
        return "%s/%s/%s.pdf".formatted(CURRENT, kind.key(), id);
    }
}
