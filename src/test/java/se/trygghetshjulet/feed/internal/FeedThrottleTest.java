package se.trygghetshjulet.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Spärren för den som frågar för ofta efter en kalender")
class FeedThrottleTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-01-11T08:00:00Z"));
    private final FeedThrottle throttle = new FeedThrottle(new Clock() {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }
    });

    @Test
    @DisplayName("släpper inte fram fler gissningar efter tjugo fel, förrän stunden är över")
    void stopsGuessing() {
        IntStream.range(0, FeedThrottle.MOST_WRONG).forEach(guess -> {
            assertThat(throttle.mayAsk("192.0.2.1")).isTrue();
            throttle.wrong("192.0.2.1");
        });
        assertThat(throttle.mayAsk("192.0.2.1")).isFalse();
        assertThat(throttle.mayAsk("192.0.2.2")).as("somebody else").isTrue();

        now.updateAndGet(then -> then.plus(FeedThrottle.WHILE).plus(Duration.ofSeconds(1)));
        assertThat(throttle.mayAsk("192.0.2.1")).isTrue();
    }

    @Test
    @DisplayName("släpper inte fram hur många riktiga frågor som helst")
    void stopsTooManyCalls() {
        IntStream.range(0, FeedThrottle.MOST_CALLS)
                .forEach(call -> assertThat(throttle.mayAsk("192.0.2.1")).isTrue());
        assertThat(throttle.mayAsk("192.0.2.1")).isFalse();
    }
}
