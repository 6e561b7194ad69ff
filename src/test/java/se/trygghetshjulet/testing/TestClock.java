package se.trygghetshjulet.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until it is moved. The engine's own clock follows it. */
public final class TestClock extends Clock {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private volatile Instant now;

    private final LocalDate firstDay;

    TestClock(LocalDate firstDay) {
        this.firstDay = firstDay;
        moveTo(firstDay);
    }

    /** Moves back to the day on which the application under test was started. */
    void startAgain() {
        moveTo(firstDay);
    }

    /** Moves to nine in the morning, Swedish time, on the day. */
    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(STOCKHOLM).toInstant();
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** Moves to the instant. */
    public void moveTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(now));
    }

    public LocalDate today() {
        return now.atZone(STOCKHOLM).toLocalDate();
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
        throw new UnsupportedOperationException("The test clock runs in UTC");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock(LocalDate.of(2027, 1, 11));
        }
    }
}
