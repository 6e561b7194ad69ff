package se.trygghetshjulet.statistics.internal;

import java.math.BigDecimal;
import java.util.UUID;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.Period;

/**
 * The figure of a period that counts now, and where it came from.
 *
 * @param definition which of the publisher's ways of measuring it follows
 */
record FigureRow(
        UUID seriesId,
        String periodText,
        int year,
        BigDecimal value,
        String raw,
        boolean preliminary,
        String note,
        int edition,
        int definition,
        String fileName,
        String sheet,
        int rowNumber) {

    Period period() {
        return Period.parse(periodText).orElseThrow();
    }

    Line.Point point() {
        return new Line.Point(period(), value, preliminary);
    }

    public String place() {
        return sheet.isEmpty() ? "rad " + rowNumber : sheet + ", rad " + rowNumber;
    }
}
