package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * The forms as deployed together with a version of a process: a task that waits since last year is checked against last
 * year's form. Used inside an engine command.
 */
class DeployedForms {

    private final ObjectMapper json;
    private final Map<String, FormSchema> cache = new ConcurrentHashMap<>();

    DeployedForms(ObjectMapper json) {
        this.json = json;
    }

    FormSchema schema(String deploymentId, String task) {
        return cache.computeIfAbsent(deploymentId + "/" + task, key -> FormSchema.of(read(deploymentId, task)));
    }

    private JsonNode read(String deploymentId, String task) {
        String name = resource(task);
        ResourceEntity resource = Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deploymentId, name);
        if (resource == null) {
            throw new IllegalStateException("Deployment %s has no form %s".formatted(deploymentId, name));
        }
        try {
            return json.readTree(resource.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + name + " is not JSON", e);
        }
    }

    /** Where the form of a task lies: {@code forms/<process key>/<user task id>.form}. */
    static String resource(String task) {
        return "forms/" + task.replace('.', '/') + ".form";
    }
}
