package se.trygghetshjulet.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.EngineTime;

@Component
class EngineClock implements EngineTime {

    private final ObjectProvider<ManagementService> management;
    private final ObjectProvider<JobExecutor> jobs;

    EngineClock(ObjectProvider<ManagementService> management, ObjectProvider<JobExecutor> jobs) {
        this.management = management;
        this.jobs = jobs;
    }

    @Override
    public void runAheadBy(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
        // An idle executor would look for what has fallen due in a few seconds.
        jobs.ifAvailable(JobExecutor::jobWasAdded);
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
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .map(due -> Instant.ofEpochMilli(due.getTime()))
                .findFirst();
    }
}
