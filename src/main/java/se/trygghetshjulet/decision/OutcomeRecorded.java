package se.trygghetshjulet.decision;

import java.util.UUID;

/**
 * An organ that prepares a matter, or is informed of it, has taken it up; so has the deciding organ when it put the matter
 * off. Nothing more will be recorded of that meeting. Published in the transaction.
 */
public record OutcomeRecorded(UUID decisionId) {}
