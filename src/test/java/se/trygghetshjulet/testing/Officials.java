package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.internal.ShownValues;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;

/**
 * The people of the municipality at work: they open and submit forms through the same form service as Tasklist, signed
 * in as themselves.
 */
public class Officials {

    private final ProcessEngine engine;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    Officials(ProcessEngine engine, Organisation organisation, JdbcClient jdbc) {
        this.engine = engine;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** Submits the start form as the person; returns the new instance. */
    public ProcessInstance start(String person, String process, Map<String, Object> answers) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(person, () -> engine.getFormService().submitStartForm(definition, answers));
    }

    /** Starts a phase by itself, as the year would: for tests of one model. */
    public ProcessInstance startPhase(String process, String businessKey, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, variables);
    }

    /** A year in the record without a running process, for tests of one phase. */
    public UUID recordedYear(int year) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into cycle (id, municipality, year, variant, started_at, started_by)"
                        + " values (?, ?, ?, 'FULL', now(), 'test')")
                .params(id, organisation.municipality().id(), year)
                .update();
        return id;
    }

    /** The open tasks with the key {@code <process key>.<user task id>}, oldest first. */
    public List<Task> tasks(String key) {
        String[] parts = key.split("\\.", 2);
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(parts[0])
                .taskDefinitionKey(parts[1])
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** The only open task with the key. */
    public Task task(String key) {
        List<Task> tasks = tasks(key);
        assertThat(tasks).as("open tasks " + key).hasSize(1);
        return tasks.get(0);
    }

    /** The open task with the key that was given to the role. */
    public Task task(String key, String role) {
        return tasks(key).stream()
                .filter(task -> role(task).equals(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + key + " for " + role));
    }

    /** The role that the task was given to. */
    public String role(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Who would do the task: its assignee, otherwise the first holder of its role. */
    public String holder(Task task) {
        return task.getAssignee() != null
                ? task.getAssignee()
                : organisation.holders(role(task)).get(0).id();
    }

    /** What the form shows when its holder opens it. */
    public Map<String, Object> opens(Task task) {
        return as(holder(task), () -> ShownValues.plain(engine.getFormService().getTaskFormVariables(task.getId())));
    }

    /** Submits the form as the holder. */
    public void submits(Task task, Map<String, Object> answers) {
        submits(holder(task), task, answers);
    }

    /** Submits the form as the person, who may not be the holder. */
    public void submits(String person, Task task, Map<String, Object> answers) {
        as(person, () -> {
            engine.getFormService().submitTaskForm(task.getId(), answers);
            return null;
        });
    }

    /** The only open task with the key is done by its holder. */
    public void complete(String key, Map<String, Object> answers) {
        submits(task(key), answers);
    }

    /** Every open task with the key is done by its holder; answers by the role the task was given to. */
    public void completeAll(String key, Function<String, Map<String, Object>> answersByRole) {
        List<Task> tasks = tasks(key);
        assertThat(tasks).as("open tasks " + key).isNotEmpty();
        tasks.forEach(task -> submits(task, answersByRole.apply(role(task))));
    }

    /** Fires the waiting timer of the activity, whatever the clock says. */
    public void fireTimer(String activityId) {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .activityId(activityId)
                .timers()
                .list();
        assertThat(jobs).as("waiting timers at " + activityId).hasSize(1);
        engine.getManagementService().executeJob(jobs.get(0).getId());
    }

    /** Fires the timer of the activity that is due first, whatever the clock says. */
    public void fireFirstTimer(String activityId) {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .activityId(activityId)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
        assertThat(jobs).as("waiting timers at " + activityId).isNotEmpty();
        engine.getManagementService().executeJob(jobs.get(0).getId());
    }

    /** Does something signed in as the person, with the person's roles. */
    public <T> T as(String person, Callable<T> action) {
        List<String> roles = organisation.rolesOf(person).stream().map(Role::id).toList();
        engine.getIdentityService().setAuthentication(person, roles);
        try {
            return action.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The first holder of a role. */
    public String holderOf(String role) {
        return organisation.holders(role).stream().map(Person::id).findFirst().orElseThrow();
    }
}
