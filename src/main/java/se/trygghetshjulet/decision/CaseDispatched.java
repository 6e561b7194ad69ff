package se.trygghetshjulet.decision;

import java.util.UUID;

/** The decision in a matter has been sent out. Published in the transaction. */
public record CaseDispatched(UUID caseId) {}
