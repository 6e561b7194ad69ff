package se.trygghetshjulet.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The engine's own clock, by which timers fall due. */
public interface EngineTime {

    /**
     * Lets the engine's clock run ahead of the real one; zero puts it right and a negative duration lets it run behind.
     * What falls due by it is begun at once.
     */
    void runAheadBy(Duration ahead);

    /** When the next timer falls due; empty when none waits. */
    Optional<Instant> nextTimer();
}
