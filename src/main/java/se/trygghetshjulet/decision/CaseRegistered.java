package se.trygghetshjulet.decision;

import java.util.UUID;

/** The approved report of a matter has its diary number and goes to the organs. Published in the transaction. */
public record CaseRegistered(UUID caseId) {}
