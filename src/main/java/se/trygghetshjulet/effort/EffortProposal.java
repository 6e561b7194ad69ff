package se.trygghetshjulet.effort;

import java.util.UUID;

/**
 * A problem or a measure that an effort proposes to a unit.
 *
 * @param effort the title of the effort
 */
public record EffortProposal(UUID id, String unit, String title, String description, String effort) {}
