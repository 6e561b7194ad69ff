package se.trygghetshjulet.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.EngineTime;

/** Moves the demo's time forward for the product and the engine alike, and remembers it over a restart. */
@Component
class TimeKeeper implements SmartInitializingSingleton {

    private final DemoMode demo;
    private final Clock clock;
    private final EngineTime engine;
    private final JdbcClient jdbc;

    TimeKeeper(DemoMode demo, Clock clock, EngineTime engine, JdbcClient jdbc) {
        this.demo = demo;
        this.clock = clock;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Before the server opens: due dates and timers must see the demo's time. */
    @Override
    public void afterSingletonsInstantiated() {
        if (movable().isPresent()) {
            apply(jdbc.sql("select ahead_seconds from demo_clock")
                    .query(Long.class)
                    .optional()
                    .map(Duration::ofSeconds)
                    .orElse(Duration.ZERO));
        }
    }

    boolean active() {
        return movable().isPresent();
    }

    LocalDate today() {
        return SwedishTime.today(clock);
    }

    /** Moves to the morning of the day, after the timers of that day have fallen due. A day that has been is ignored. */
    void moveTo(LocalDate day) {
        DemoClock movable = movable().orElseThrow(() -> new IllegalStateException("Time is only moved in the demo"));
        Duration step =
                Duration.between(movable.instant(), SwedishTime.startOfDay(day).plus(Duration.ofHours(9)));
        if (!step.isNegative()) {
            Duration ahead = movable.ahead().plus(step);
            apply(ahead);
            jdbc.sql("insert into demo_clock (ahead_seconds) values (?)"
                            + " on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds")
                    .param(ahead.toSeconds())
                    .update();
        }
    }

    private void apply(Duration ahead) {
        movable().ifPresent(movable -> {
            movable.runAheadBy(ahead);
            engine.runAheadBy(movable.fromReal());
        });
    }

    private Optional<DemoClock> movable() {
        return demo.active() && clock instanceof DemoClock movable ? Optional.of(movable) : Optional.empty();
    }
}
