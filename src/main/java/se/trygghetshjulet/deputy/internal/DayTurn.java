package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.TaskReturns;

/**
 * When a Swedish day begins, tasks go back from the deputies whose time was up. Their rights ended at midnight all the same;
 * this only keeps tasks from standing with somebody who can no longer do them.
 */
@Component
class DayTurn {

    private final TaskReturns tasks;
    private final Clock clock;
    private volatile LocalDate lastSeen;

    DayTurn(TaskReturns tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        this.lastSeen = SwedishTime.today(clock);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        LocalDate today = SwedishTime.today(clock);
        if (!today.equals(lastSeen)) {
            tasks.takeBack();
            lastSeen = today;
        }
    }
}
