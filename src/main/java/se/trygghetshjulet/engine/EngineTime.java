package se.trygghetshjulet.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The engine's own clock, by which timers fall due. */
public interface EngineTime {

    /** Lets the engine's clock run ahead of the real one; zero puts it right. */
    void runAheadBy(Duration ahead);

    /** When the year next goes on by itself; empty when no timer of it waits. Reminders do not count. */
    Optional<Instant> nextTimer();
}
