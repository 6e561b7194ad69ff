package se.trygghetshjulet.engine.internal.rights;

import java.util.Optional;

/**
 * In what capacity somebody may do a task.
 *
 * @param role the role of the task
 * @param onBehalfOf the id of the absent person they stand in for; empty when they act for themselves
 * @param named whether the task names them, or the one they stand in for, since it has been escalated
 */
public record Capacity(String role, Optional<String> onBehalfOf, boolean named) {

    static Capacity own(String role) {
        return new Capacity(role, Optional.empty(), false);
    }

    Capacity insteadOf(String absent) {
        return new Capacity(role, Optional.of(absent), named);
    }
}
