package se.trygghetshjulet.plan.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/**
 * What is measured to see whether a measure reaches its goal.
 *
 * @param seriesId the imported series it is measured by; {@code null} when it is none
 */
record Indicator(
        @Id UUID id,
        String name,
        String baseValue,
        String targetValue,
        String source,
        LocalDate measuredOn,
        UUID seriesId) {

    Indicator copy() {
        return new Indicator(UUID.randomUUID(), name, baseValue, targetValue, source, measuredOn, seriesId);
    }

    /** The same indicator with other values. */
    Indicator mended(String newName, String newBaseValue, String newTargetValue) {
        return new Indicator(id, newName, newBaseValue, newTargetValue, source, measuredOn, seriesId);
    }

    static Indicator named(String name, String baseValue, String targetValue) {
        return new Indicator(UUID.randomUUID(), name, baseValue, targetValue, null, null, null);
    }
}
