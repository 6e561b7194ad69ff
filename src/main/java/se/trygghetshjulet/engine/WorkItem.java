package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.engine.Worklist.Urgency;

/**
 * An open task as one person sees it.
 *
 * @param step {@code <process key>.<user task id>}
 * @param name what the model calls the step, in Swedish
 * @param processName what the model is called, in Swedish
 * @param businessKey the case, e.g. {@code malmo-2027}
 * @param assignee who has it
 * @param roles the roles it was given to, in order of their ids
 * @param due when it becomes late
 * @param onBehalfOf the absent person for whom the reader may do it; empty when they may do it for themselves or not at all
 * @param mayDo whether the reader may fill in its form, once they have it
 * @param mayTake whether the reader may take it now, from whoever has it
 * @param mayGive whether the reader may hand it over and give it back
 */
public record WorkItem(
        String id,
        String step,
        String name,
        String processName,
        String businessKey,
        Optional<String> assignee,
        List<String> roles,
        Optional<Instant> due,
        Relation relation,
        Urgency urgency,
        Optional<String> onBehalfOf,
        boolean mayDo,
        boolean mayTake,
        boolean mayGive) {

    public WorkItem {
        roles = List.copyOf(roles);
    }
}
