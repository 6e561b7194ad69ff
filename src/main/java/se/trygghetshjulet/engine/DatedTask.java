package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An open user task that has a due date, as those see it who keep an eye on deadlines.
 *
 * @param id the engine's id of the task
 * @param step {@code <process key>.<user task id>}
 * @param name what the model calls the step, in Swedish
 * @param businessKey the case, e.g. {@code malmo-2027}
 * @param assignee who has the task; empty while it waits for one of those who share its roles
 * @param roles the roles it was given to, in order of their ids
 * @param due when it becomes late
 * @param acute whether its process carries the variable {@value #ACUTE} as true: its deadline counts in hours
 */
public record DatedTask(
        String id,
        String step,
        String name,
        String businessKey,
        Optional<String> assignee,
        List<String> roles,
        Instant due,
        boolean acute) {

    /** The process variable by which a process says that it is in a hurry. */
    public static final String ACUTE = "acute";

    public DatedTask {
        roles = List.copyOf(roles);
    }
}
