package se.trygghetshjulet.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.EngineTime;

/** Moves the demo's time forward for the product and the engine alike, and remembers it over a restart. */
@Component
public class TimeKeeper implements SmartInitializingSingleton {

    private final DemoMode demo;
    private final Clock clock;
    private final EngineTime engine;
    private final JdbcClient jdbc;
    private final ObjectProvider<Beginning> beginning;

    TimeKeeper(DemoMode demo, Clock clock, EngineTime engine, JdbcClient jdbc, ObjectProvider<Beginning> beginning) {
        this.demo = demo;
        this.clock = clock;
        this.engine = engine;
        this.jdbc = jdbc;
        this.beginning = beginning;
    }

    /** Before the server opens: due dates and timers must see the demo's time. */
    @Override
    public void afterSingletonsInstantiated() {
        movable().ifPresent(clockOfTheDemo -> {
            Duration ahead = remembered().orElseGet(() -> untilItBegins(clockOfTheDemo));
            clockOfTheDemo.beginAheadBy(ahead);
            engine.runAheadBy(clockOfTheDemo.fromReal());
        });
    }

    private Optional<Duration> remembered() {
        return jdbc.sql("select ahead_seconds from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    /** A demo that has a past begins when that did, and remembers it; any other begins now. */
    private Duration untilItBegins(DemoClock clockOfTheDemo) {
        return beginning.stream()
                .findFirst()
                .map(past -> {
                    Duration ahead = untilMorningOf(past.firstDay(), clockOfTheDemo);
                    remember(ahead);
                    return ahead;
                })
                .orElse(Duration.ZERO);
    }

    public boolean active() {
        return movable().isPresent();
    }

    public LocalDate today() {
        return SwedishTime.today(clock);
    }

    /** Moves to the morning of the day, after the timers of that day have fallen due. A day that has been is ignored. */
    public void moveTo(LocalDate day) {
        DemoClock movable = movable().orElseThrow(() -> new IllegalStateException("Time is only moved in the demo"));
        Duration step = untilMorningOf(day, movable);
        if (!step.isNegative()) {
            Duration ahead = movable.ahead().plus(step);
            movable.runAheadBy(ahead);
            engine.runAheadBy(movable.fromReal());
            remember(ahead);
        }
    }

    private static Duration untilMorningOf(LocalDate day, Clock from) {
        return Duration.between(from.instant(), SwedishTime.startOfDay(day).plus(Duration.ofHours(9)));
    }

    private void remember(Duration ahead) {
        jdbc.sql("insert into demo_clock (ahead_seconds) values (?)"
                        + " on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds")
                .param(ahead.toSeconds())
                .update();
    }

    private Optional<DemoClock> movable() {
        return demo.active() && clock instanceof DemoClock movable ? Optional.of(movable) : Optional.empty();
    }

    /** The day on which the demo's past begins. There is such a bean only in a demo that is filled with one. */
    public record Beginning(LocalDate firstDay) {}
}
