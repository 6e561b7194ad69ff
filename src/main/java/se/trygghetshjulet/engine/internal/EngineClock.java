package se.trygghetshjulet.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Coming;
import se.trygghetshjulet.engine.EngineTime;

@Component
class EngineClock implements EngineTime {

    /** Watches that lie beside the year: nothing in the year goes on because they do. */
    private static final Set<String> BESIDE_THE_YEAR = Set.of("deadline-watch", "legal-clock");

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<JobExecutor> jobs;

    EngineClock(ObjectProvider<ProcessEngine> engine, ObjectProvider<JobExecutor> jobs) {
        this.engine = engine;
        this.jobs = jobs;
    }

    @Override
    public void runAheadBy(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
        // An idle executor would look for what has fallen due in a few seconds.
        jobs.ifAvailable(JobExecutor::jobWasAdded);
    }

    @Override
    public List<Coming> timersAfter(Instant time) {
        return engine.getObject().getManagementService().createJobDefinitionQuery().list().stream()
                .filter(kind -> !BESIDE_THE_YEAR.contains(kind.getProcessDefinitionKey()))
                .flatMap(kind -> next(kind, time))
                .sorted(Comparator.comparing(Coming::at))
                .toList();
    }

    @Override
    public Optional<Coming> nextDueTaskAfter(Instant time) {
        return engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .active()
                .dueAfter(Date.from(time))
                .orderByDueDate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(this::coming)
                .findFirst();
    }

    private Stream<Coming> next(JobDefinition kind, Instant time) {
        return engine
                .getObject()
                .getManagementService()
                .createJobQuery()
                .jobDefinitionId(kind.getId())
                .timers()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(time))
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(job -> coming(job, kind));
    }

    private Coming coming(Job timer, JobDefinition kind) {
        FlowElement event = engine.getObject()
                .getRepositoryService()
                .getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(kind.getActivityId());
        return new Coming(timer.getDuedate().toInstant(), kind.getProcessDefinitionKey(), event.getName());
    }

    private Coming coming(Task task) {
        String process = engine.getObject()
                .getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getKey();
        return new Coming(task.getDueDate().toInstant(), process, task.getName());
    }
}
