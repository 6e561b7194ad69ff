package se.trygghetshjulet.decision;

import java.time.LocalDate;

/**
 * An approved correction of how a decision was recorded. The decision itself stands as it was recorded.
 *
 * @param part what was wrong, in Swedish, such as "Beslutstext"
 * @param stood what the record said
 * @param corrected what it should have said
 * @param proposedBy name of the one who proposed it
 * @param approvedBy name of the second person
 */
public record CorrectionView(
        LocalDate approvedOn,
        String part,
        String stood,
        String corrected,
        String reason,
        String proposedBy,
        String approvedBy) {}
