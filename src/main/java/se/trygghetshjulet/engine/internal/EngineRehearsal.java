package se.trygghetshjulet.engine.internal;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Rehearsal;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;

/** Plays people through the engine's own services, as Tasklist does for those who have signed in. */
@Component
@ConditionalOnProperty("trygghetshjulet.demo.filled")
class EngineRehearsal implements Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRehearsal.class);
    private static final int JOBS_AT_A_TIME = 100;

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<JobExecutor> executors;
    private final Organisation organisation;

    EngineRehearsal(
            ObjectProvider<ProcessEngine> engine, ObjectProvider<JobExecutor> executors, Organisation organisation) {
        this.engine = engine;
        this.executors = executors;
        this.organisation = organisation;
    }

    @Override
    public void undisturbed(Runnable play) {
        List<JobExecutor> active =
                executors.stream().filter(JobExecutor::isActive).toList();
        active.forEach(JobExecutor::shutdown);
        try {
            play.run();
        } finally {
            active.forEach(JobExecutor::start);
        }
    }

    @Override
    public List<Step> openSteps() {
        Map<String, String> processes = new LinkedHashMap<>();
        return engine().getTaskService().createTaskQuery().active().orderByDueDate().asc().list().stream()
                .map(task -> step(task, processes))
                .toList();
    }

    @Override
    public Map<String, Object> opens(String person, String taskId) {
        return as(person, () -> ShownValues.plain(engine().getFormService().getTaskFormVariables(taskId)));
    }

    @Override
    public void submits(String person, String taskId, Map<String, Object> answers) {
        as(person, () -> {
            engine().getFormService().submitTaskForm(taskId, answers);
            return null;
        });
    }

    @Override
    public void starts(String person, String process, Map<String, Object> answers) {
        ProcessDefinition newest = engine().getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        as(person, () -> engine().getFormService().submitStartForm(newest.getId(), answers));
    }

    @Override
    public long started(String process) {
        return engine().getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }

    @Override
    public void catchUp() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> carryOut(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return engine().getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, JOBS_AT_A_TIME);
    }

    private void carryOut(String job) {
        try {
            engine().getManagementService().executeJob(job);
        } catch (RuntimeException failed) {
            // The engine has noted the failure on the job; one without retries left is an incident, as in real life.
            LOG.warn("Job {} failed", job, failed);
        }
    }

    private Step step(Task task, Map<String, String> processes) {
        String process = processes.computeIfAbsent(
                task.getProcessDefinitionId(),
                id -> engine().getRepositoryService().getProcessDefinition(id).getKey());
        String role = engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String businessKey = engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return new Step(
                task.getId(),
                process + "." + task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(businessKey, ""),
                role,
                Optional.ofNullable(task.getAssignee()),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant));
    }

    private <T> T as(String person, Supplier<T> action) {
        List<String> roles = organisation.rolesOf(person).stream().map(Role::id).toList();
        engine().getIdentityService().setAuthentication(person, roles);
        try {
            return action.get();
        } finally {
            engine().getIdentityService().clearAuthentication();
        }
    }

    private ProcessEngine engine() {
        return engine.getObject();
    }
}
