package se.trygghetshjulet.engine;

import java.util.Optional;

/**
 * A task has been taken by a person, has gone from one to another, or from a person back to those who share its roles.
 *
 * @param step {@code <process key>.<user task id>}
 * @param businessKey the case, e.g. {@code malmo-2027}
 * @param actor the id of the one who did it: the giver, the taker, or whoever coordinates
 * @param onBehalfOf the id of the absent person the actor stands in for; empty when they act for themselves
 * @param role the role the actor acted in
 * @param from who had it; empty when nobody did
 * @param to who has it; empty when it waits for one of its roles
 * @param reason what the actor wrote; empty when a task was taken, and in Tasklist, which does not ask for any
 */
public record Handover(
        String taskId,
        String step,
        String businessKey,
        String actor,
        Optional<String> onBehalfOf,
        String role,
        Optional<String> from,
        Optional<String> to,
        Optional<String> reason) {}
