package se.trygghetshjulet.statistics.internal.reading;

import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.Period;

/**
 * One figure of one indicator, in one area and period: the shape that every format is read into.
 *
 * @param sample which people were asked or counted, when not everybody; empty otherwise
 * @param preliminary whether the publisher may revise it
 * @param note the file's own remark; empty when there is none
 */
public record Observation(
        String indicator,
        String unit,
        Area area,
        String sample,
        Period period,
        Figure figure,
        boolean preliminary,
        String note,
        Place place) {

    /** Everything that says what is measured, so that a file holds at most one figure for each. */
    record Key(String indicator, String unit, Area area, String sample, Period period) {}

    Key key() {
        return new Key(indicator, unit, area, sample, period);
    }
}
