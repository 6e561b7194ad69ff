package se.trygghetshjulet.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.priority.PriorityView;

/**
 * An action plan in full, for those who print it.
 *
 * @param endorsedOn the day both parties had approved it; empty before that
 * @param decidedOn the day a political organ decided; empty before that
 * @param approved whether that organ approved it; empty before that
 * @param problems the prioritised problems with their causes, highest rank first
 * @param withoutMeasure why a prioritised problem has no measure, by priority id
 * @param measures in the order of their numbers
 * @param answers what each unit said besides its measures
 */
public record PlanView(
        UUID id,
        UUID cycleId,
        UUID pictureId,
        int year,
        int version,
        Optional<LocalDate> endorsedOn,
        Optional<LocalDate> decidedOn,
        Optional<Boolean> approved,
        List<PriorityView> problems,
        Map<UUID, String> withoutMeasure,
        List<MeasureDetails> measures,
        List<UnitAnswer> answers) {

    /**
     * A measure with the rest of Brå's columns around it. Text that was left out is empty, never null.
     *
     * @param priorityId the prioritised problem it belongs to
     * @param levels the columns of the grid of prevention that it fills, in Swedish
     * @param focus social or situational, in Swedish
     * @param term when an effect is expected, in Swedish
     * @param extent a single effort or ordinary work, in Swedish
     * @param indicatorGap why there is no indicator, or no base value for it
     * @param origin who proposed it to the unit, such as "satsningen Oro på torget"; empty when nobody did
     * @param promise the citizens' promise (medborgarlöfte) it is part of, such as "Möllevången 2027"
     */
    public record MeasureDetails(
            MeasureView measure,
            UUID priorityId,
            String steps,
            String overallGoal,
            List<String> levels,
            String focus,
            String term,
            String extent,
            String sequence,
            String responsible,
            String contact,
            String partners,
            String resources,
            String evidence,
            String documentation,
            String followUp,
            String indicatorGap,
            String origin,
            String promise) {}

    /**
     * What a unit answered.
     *
     * @param noMeasuresReason why it has no measures; empty when it has
     * @param emptyLevels why it has nothing on a level of prevention, by the level's name in Swedish
     */
    public record UnitAnswer(String unit, String noMeasuresReason, Map<String, String> emptyLevels) {}
}
