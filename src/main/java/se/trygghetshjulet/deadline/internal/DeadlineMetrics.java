package se.trygghetshjulet.deadline.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many open tasks stand at each level, for whoever watches over the installation. No task or person is a label. */
@Component
class DeadlineMetrics implements MeterBinder {

    /** One reading of the metrics asks for every level; the tasks are counted once for all of them. */
    private static final Duration COUNTED_ANEW_AFTER = Duration.ofSeconds(5);

    private final TaskDeadlines deadlines;
    private final EscalationStages stages;
    private final Clock clock;
    private Map<Level, Long> counted = Map.of();
    private Instant countedAt = Instant.EPOCH;

    DeadlineMetrics(TaskDeadlines deadlines, EscalationStages stages, Clock clock) {
        this.deadlines = deadlines;
        this.stages = stages;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Level level : Level.values()) {
            Gauge.builder("trygghetshjulet.deadlines", this, metrics -> metrics.tasksAt(level))
                    .description("Open tasks with a deadline, by the level that they have come to")
                    .tag("level", level.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private synchronized long tasksAt(Level level) {
        Instant now = clock.instant();
        if (now.isBefore(countedAt) || now.isAfter(countedAt.plus(COUNTED_ANEW_AFTER))) {
            counted = count(now);
            countedAt = now;
        }
        return counted.getOrDefault(level, 0L);
    }

    private Map<Level, Long> count(Instant now) {
        Map<Level, Long> count = new EnumMap<>(Level.class);
        deadlines
                .open()
                .forEach(deadline -> count.merge(
                        stages.plan(deadline.acute())
                                .stage(deadline.due(), deadline.watchedSince(), now)
                                .map(Stage::level)
                                .orElse(Level.IN_TIME),
                        1L,
                        Long::sum));
        return count;
    }
}
