package se.trygghetshjulet.decision;

import java.util.List;
import java.util.UUID;

/** The corrections of recorded decisions, for those who print the decisions. */
public interface Corrections {

    /** The approved corrections of a decision, oldest first. */
    List<CorrectionView> of(UUID decisionId);
}
