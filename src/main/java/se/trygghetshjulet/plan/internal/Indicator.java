package se.trygghetshjulet.plan.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/** What is measured to see whether a measure reaches its goal. */
record Indicator(@Id UUID id, String name, String baseValue, String targetValue, String source, LocalDate measuredOn) {

    Indicator copy() {
        return new Indicator(UUID.randomUUID(), name, baseValue, targetValue, source, measuredOn);
    }
}
