package se.trygghetshjulet.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.Coming;
import se.trygghetshjulet.engine.EngineTime;

/** What the demo's clock asks of the engine. */
class WhatLiesAheadTest extends CycleScene {

    @Autowired
    private EngineTime engineTime;

    @Test
    void theNextOpenTaskIsNamedAsInTheModel() {
        start(Map.of("year", 2027, "variant", "FULL"));

        assertThat(engineTime.nextDueTaskAfter(clock.instant())).hasValueSatisfying(task -> {
            assertThat(task.name()).isEqualTo("Bestäm hur lägesbilden tas fram");
            assertThat(task.at()).isAfter(clock.instant());
        });
    }

    @Test
    void theNextTimerIsNamedAsInTheModel() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 6, 17)));
        start(Map.of("year", 2027, "variant", "LIGHT"));
        officials.complete(
                "annual-cycle.assess-update-need", Map.of("updateNeeded", "no", "motivation", "Läget är detsamma."));

        assertThat(engineTime.timersAfter(clock.instant()))
                .extracting(Coming::name)
                .contains("Dags för halvårsuppföljning");
    }
}
