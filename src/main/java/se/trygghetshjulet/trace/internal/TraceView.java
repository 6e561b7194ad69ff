package se.trygghetshjulet.trace.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.trace.internal.YearChanges.Left;
import se.trygghetshjulet.trace.internal.YearRecords.Hidden;

/**
 * What the page shows of a year.
 *
 * @param before the year that the changes are counted from; {@code null} when there is none
 * @param picture the address of the situational picture
 * @param plan the address of the plan; empty before there is one
 * @param decisionLog the address of the year's decisions
 */
record TraceView(
        Year year,
        Year before,
        List<Lane> lanes,
        List<Left> left,
        Hidden hidden,
        PlanDecision decision,
        Drawing drawing,
        String picture,
        String plan,
        String decisionLog) {

    /** How many of each gap there are, in the order of the chain; those that there are none of are left out. */
    public Map<Gap, Long> gaps() {
        Map<Gap, Long> counted = new EnumMap<>(Gap.class);
        for (Lane lane : lanes) {
            lane.gaps().forEach(gap -> counted.merge(gap, 1L, Long::sum));
            lane.chains().forEach(chain -> chain.gaps().forEach(gap -> counted.merge(gap, 1L, Long::sum)));
        }
        return counted;
    }

    public long problems() {
        return lanes.stream().filter(Lane::hasProblem).count();
    }

    public long count(Change change) {
        return lanes.stream()
                .filter(lane -> lane.change().filter(change::equals).isPresent())
                .count();
    }
}
