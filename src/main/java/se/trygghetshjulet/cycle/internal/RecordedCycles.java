package se.trygghetshjulet.cycle.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;

@Component
class RecordedCycles implements Cycles {

    private final CycleRepository cycles;

    RecordedCycles(CycleRepository cycles) {
        this.cycles = cycles;
    }

    @Override
    public int year(UUID cycleId) {
        return cycles.findById(cycleId).orElseThrow().year();
    }
}
