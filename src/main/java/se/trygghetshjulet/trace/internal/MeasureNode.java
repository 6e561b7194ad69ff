package se.trygghetshjulet.trace.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A measure in a lane.
 *
 * @param unit the name of the responsible unit
 * @param causes numbers of the causes it acts on
 * @param indicator empty when there is none
 * @param indicatorGap why there is no indicator or no base value; empty when nothing was said
 * @param values base value and target value in words; empty when neither is given
 * @param reported the newest report; empty before the first
 * @param change empty when there is no year before
 */
record MeasureNode(
        int number,
        String title,
        String unit,
        List<Integer> causes,
        String goal,
        String indicator,
        String indicatorGap,
        String values,
        Optional<Reported> reported,
        Optional<Change> change,
        Set<Gap> gaps) {

    /**
     * How a measure goes.
     *
     * @param followUp which follow-up, such as "halvårsuppföljning 2027"
     * @param colour the colour with its meaning
     * @param measured what the indicator showed; empty when nothing was measured
     * @param steering what the steering group decided about a deviation; empty when it had none to decide
     * @param document the address of the follow-up
     */
    record Reported(String followUp, String colour, String done, String measured, String steering, String document) {}

    public boolean has(Gap gap) {
        return gaps.contains(gap);
    }
}
