package se.trygghetshjulet.decision;

import java.util.UUID;

/** A correction of how a decision was recorded has been approved. Published in the transaction. */
public record DecisionCorrected(UUID decisionId) {}
