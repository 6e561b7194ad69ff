package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.engine.TaskCourse;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskSheet;

/** Opens and submits forms through the engine's own services, signed in as the person, so that its every check runs. */
@Component
class TasksOnDesk implements TaskDesk {

    private final ObjectProvider<ProcessEngine> engine;
    private final FormBridge bridge;
    private final CourseReader courses;
    private final ObjectMapper json;

    TasksOnDesk(ObjectProvider<ProcessEngine> engine, FormBridge bridge, CourseReader courses, ObjectMapper json) {
        this.engine = engine;
        this.bridge = bridge;
        this.courses = courses;
        this.json = json;
    }

    @Override
    public Optional<TaskSheet> open(String person, String taskId) {
        return looking(person, () -> seen(taskId).map(this::sheet));
    }

    @Override
    public Optional<Set<String>> mayHandIn(String person, String taskId) {
        return looking(person, () -> seen(taskId)
                .flatMap(found -> inCommand(
                        found,
                        task -> bridge.obstacle(task).isEmpty()
                                ? Optional.of(bridge.fields(task))
                                : Optional.<Set<String>>empty())));
    }

    @Override
    public Optional<EarlierAnswer> earlier(String person, String taskId) {
        return looking(person, () -> seen(taskId).flatMap(found -> inCommand(found, bridge::earlier)));
    }

    @Override
    public List<OthersAnswer> others(String person, String taskId) {
        return looking(person, () -> seen(taskId).map(found -> inCommand(found, bridge::others)))
                .orElse(List.of());
    }

    @Override
    public Optional<TaskCourse> course(String person, String taskId) {
        return looking(person, () -> seen(taskId).map(this::course));
    }

    @Override
    public void submit(String person, String taskId, Map<String, Object> answers) {
        as(person, () -> {
            try {
                engine.getObject().getFormService().submitTaskForm(taskId, answers);
            } catch (AuthorizationException notTheirs) {
                throw new FormRefused(
                        "Du har inte behörighet till den här uppgiften. Kontakta samordnaren om det är fel.");
            } catch (SuspendedEntityInteractionException paused) {
                throw new FormRefused("Uppgiften är pausad. Försök igen när den är igång.");
            }
            return null;
        });
    }

    @Override
    public Optional<String> nameOf(String step) {
        String[] parts = step.split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return configuration()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> courses.nameOf(parts[0], parts[1])));
    }

    /** What is gone before it has been read is not there. */
    private <T> Optional<T> looking(String person, Supplier<Optional<T>> question) {
        try {
            return as(person, question);
        } catch (TaskGone gone) {
            return Optional.empty();
        }
    }

    /** The task as the person may see it, by the query that the task list asks. */
    private Optional<TaskEntity> seen(String taskId) {
        return Optional.ofNullable((TaskEntity) engine.getObject()
                .getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .singleResult());
    }

    private TaskSheet sheet(TaskEntity found) {
        return inCommand(
                found,
                task -> new TaskSheet(
                        task.getId(),
                        task.getProcessDefinition().getKey() + "." + task.getTaskDefinitionKey(),
                        task.getName(),
                        Optional.ofNullable(task.getDescription()).orElse(""),
                        TaskGone.businessKey(task).orElse(""),
                        form(task.getId()),
                        SubmittedValues.plain(
                                engine.getObject().getFormService().getTaskFormVariables(task.getId())),
                        bridge.fields(task),
                        bridge.obstacle(task)));
    }

    private <T> T inCommand(TaskEntity found, Function<TaskEntity, T> work) {
        return configuration().getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(found.getId());
            if (task == null) {
                throw new TaskGone();
            }
            return work.apply(task);
        });
    }

    /** Whoever sees the task may know where it stands, without any right over models and history. */
    private TaskCourse course(TaskEntity task) {
        return configuration()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> courses.of(task)));
    }

    private JsonNode form(String taskId) {
        try (InputStream form = engine.getObject().getFormService().getDeployedTaskForm(taskId)) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException("The form of the task " + taskId + " cannot be read", e);
        }
    }

    private <T> T as(String person, Supplier<T> work) {
        IdentityService identity = engine.getObject().getIdentityService();
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthenticatedUserId(person);
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
