package se.trygghetshjulet.cycle.internal;

import java.util.UUID;
import se.trygghetshjulet.engine.ProcessFacade;

/** What the model {@code annual-cycle} asks of the record. */
@ProcessFacade("cycle")
public class CycleProcess {

    private final YearEnding ending;

    CycleProcess(YearEnding ending) {
        this.ending = ending;
    }

    /** Closes the year and freezes what it came to. */
    public void close(String cycleId) {
        ending.close(UUID.fromString(cycleId));
    }
}
