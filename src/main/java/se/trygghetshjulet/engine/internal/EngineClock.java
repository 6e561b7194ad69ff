package se.trygghetshjulet.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.EngineTime;

@Component
class EngineClock implements EngineTime {

    /** Watches that lie beside the year: nothing in the year goes on because they do. */
    private static final Set<String> BESIDE_THE_YEAR = Set.of("deadline-watch", "legal-clock");

    private final ObjectProvider<ManagementService> management;

    EngineClock(ObjectProvider<ManagementService> management) {
        this.management = management;
    }

    @Override
    public void runAheadBy(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }

    @Override
    public Optional<Instant> nextTimer() {
        return management
                .getObject()
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .filter(job -> !BESIDE_THE_YEAR.contains(job.getProcessDefinitionKey()))
                .map(Job::getDuedate)
                .map(due -> Instant.ofEpochMilli(due.getTime()))
                .findFirst();
    }
}
