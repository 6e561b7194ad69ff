package se.trygghetshjulet.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The engine's own clock, by which timers fall due, and what lies ahead of it. */
public interface EngineTime {

    /**
     * Lets the engine's clock run ahead of the real one; zero puts it right and a negative duration lets it run behind.
     * What falls due by it is begun at once.
     */
    void runAheadBy(Duration ahead);

    /** The next timer of each kind after the given time, earliest first. A kind is one timer event of one model. */
    List<Coming> timersAfter(Instant time);

    /** The open task whose last day comes next after the given time; empty when there is none. */
    Optional<Coming> nextDueTaskAfter(Instant time);
}
