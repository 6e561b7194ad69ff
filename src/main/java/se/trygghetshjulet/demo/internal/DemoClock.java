package se.trygghetshjulet.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real clock, moved forward by as much as the demo asks for. It never runs backwards. */
class DemoClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    Duration ahead() {
        return ahead;
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
        return Clock.systemUTC().instant().plus(ahead);
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
