package se.trygghetshjulet.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real clock, set when the demo starts and then moved forward by as much as the demo asks for; never backwards. */
class DemoClock extends Clock {

    private final Duration setBy;
    private volatile Duration ahead = Duration.ZERO;

    /** @param setBy how far from the real time the clock begins; negative is behind it */
    DemoClock(Duration setBy) {
        this.setBy = setBy;
    }

    /** The difference to the real time; negative is behind it. */
    Duration fromReal() {
        return setBy.plus(ahead);
    }

    Duration ahead() {
        return ahead;
    }

    /** Where it stands when the product starts, before anything has happened; negative is behind where it would be. */
    void beginAheadBy(Duration first) {
        ahead = first;
    }

    /** @throws IllegalArgumentException when time would run backwards */
    void runAheadBy(Duration more) {
        if (more.compareTo(ahead) < 0) {
            throw new IllegalArgumentException("The demo clock only moves forward");
        }
        ahead = more;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(fromReal());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Time is kept in UTC");
    }
}
