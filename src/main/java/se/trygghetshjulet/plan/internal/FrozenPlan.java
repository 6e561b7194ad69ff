package se.trygghetshjulet.plan.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.priority.PriorityView;

/**
 * An endorsed plan with everything it stands on, as it is frozen.
 *
 * @param pictureVersion the frozen version of the picture that it builds on; {@code null} when none is frozen
 * @param pictureSha256 that version's checksum
 * @param problems the prioritised problems with their causes
 */
record FrozenPlan(
        int year,
        int version,
        UUID pictureId,
        Integer pictureVersion,
        String pictureSha256,
        List<PriorityView> problems,
        List<Uncovered> withoutMeasure,
        List<Measure> measures,
        List<UnitAnswer> units,
        List<Approval> endorsements) {

    record Uncovered(UUID priorityId, String motivation) {}

    record UnitAnswer(
            String unit,
            boolean noMeasures,
            String reason,
            String fitShort,
            String fitLong,
            List<GridGap> emptyLevels) {}

    record Approval(String member, Party party, String person, String comment, Instant at) {}
}
