package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.trygghetshjulet.calendar.SwedishTime;

/** Stands still until it is moved. Begins at nine on Monday 11 January 2027, Swedish time. */
final class StandingClock extends Clock {

    private volatile Instant now = swedish("2027-01-11T09:00");

    static Instant swedish(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(SwedishTime.ZONE).toInstant();
    }

    void moveTo(String swedishDateTime) {
        now = swedish(swedishDateTime);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
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
