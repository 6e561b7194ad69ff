package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.TaskReturns;

/**
 * When a Swedish day begins, and when the application has been away, tasks go back from the deputies whose time was up.
 * Their rights ended at midnight all the same; this only keeps tasks from standing with somebody who can no longer do them.
 * Roles that nobody will look after are reported then too.
 */
@Component
class DayTurn {

    private final TaskReturns tasks;
    private final Clock clock;
    private final UnattendedRoles unattended;
    private volatile LocalDate lastSeen;

    DayTurn(TaskReturns tasks, UnattendedRoles unattended, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        this.unattended = unattended;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        LocalDate today = SwedishTime.today(clock);
        if (!today.equals(lastSeen)) {
            tasks.takeBack();
            unattended.look();
            lastSeen = today;
        }
    }
}
