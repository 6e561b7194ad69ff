package se.trygghetshjulet.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An open user task as seen by the person who has it in front of them.
 *
 * @param id the engine's id of the task
 * @param task {@code <process key>.<user task id>}
 * @param businessKey the case, e.g. {@code malmo-2027}
 * @param actor the signed-in person's id
 * @param onBehalfOf the id of the absent person the actor stands in for as deputy; empty when they act for themselves
 * @param role the role the task was given to, e.g. {@code unit.grundskola}
 * @param routing the process variables visible from the task: identifiers and routing values only
 */
public record OpenTask(
        String id,
        String task,
        String businessKey,
        String actor,
        Optional<String> onBehalfOf,
        String role,
        Map<String, Object> routing) {

    public OpenTask {
        routing = Map.copyOf(routing);
    }

    /** A task in front of somebody who acts for themselves. */
    public OpenTask(
            String id, String task, String businessKey, String actor, String role, Map<String, Object> routing) {
        this(id, task, businessKey, actor, Optional.empty(), role, routing);
    }

    /**
     * The identifier of a record that the process carries.
     *
     * @throws IllegalStateException when the model never set it, which is a fault in the model
     */
    public UUID uuid(String variable) {
        return UUID.fromString(text(variable));
    }

    /**
     * A routing value as text.
     *
     * @throws IllegalStateException when the model never set it, which is a fault in the model
     */
    public String text(String variable) {
        Object value = routing.get(variable);
        if (value == null) {
            throw new IllegalStateException("Task %s has no process variable '%s'".formatted(task, variable));
        }
        return value.toString();
    }
}
