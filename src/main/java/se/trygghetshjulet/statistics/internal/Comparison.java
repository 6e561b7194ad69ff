package se.trygghetshjulet.statistics.internal;

import java.math.BigDecimal;
import java.util.List;
import se.trygghetshjulet.statistics.SeriesUse;
import se.trygghetshjulet.statistics.SwedishNumbers;

/**
 * What a file would change.
 *
 * @param fresh how many figures are new
 * @param changed how many differ from the one that counts now
 * @param same how many say what is already known
 * @param late how many are preliminary although the final figure is here; they will not count
 * @param changes the first changed figures
 * @param affected what builds on the changed figures
 */
record Comparison(int fresh, int changed, int same, int late, List<Change> changes, List<SeriesUse> affected) {

    /** Whether everything in the file is already known, so that importing it would do nothing. */
    public boolean nothingNew() {
        return fresh == 0 && changed == 0;
    }

    /** @param before {@code null} when none was reported; {@code now} likewise */
    record Change(String indicator, String unit, String area, String period, BigDecimal before, BigDecimal now) {

        public String beforeText() {
            return SwedishNumbers.text(before);
        }

        public String nowText() {
            return SwedishNumbers.text(now);
        }
    }
}
