package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a case stands in its models. Tells names of steps, roles, people and times; never what anybody has written.
 * Whether the reader may know that much is the caller's question.
 */
public interface CaseProgress {

    /**
     * The activities of a case's own model that were reached, earliest first. One that was reached twice is there twice.
     *
     * @param process the key of the model, e.g. {@code annual-cycle}; of the processes it calls nothing is told
     */
    List<Passage> passages(String process, String businessKey);

    /** The first open user tasks of a case in all its processes, earliest due first, those without a due date last. */
    List<WaitingTask> waiting(String businessKey, int most);

    /** Everybody a case waits for in all its processes: those with the most that is late first. */
    List<WaitedFor> waitedFor(String businessKey);

    /**
     * A stay at an activity.
     *
     * @param to empty while it goes on
     * @param cutShort whether it was ended from outside, before it was done
     */
    record Passage(String activity, Instant from, Optional<Instant> to, boolean cutShort) {}

    /**
     * A user task that waits for somebody.
     *
     * @param name as the model calls it, in Swedish
     * @param roles the ids of the roles whose holders may take it
     * @param assignee the id of the person who has taken it
     */
    record WaitingTask(String id, String name, List<String> roles, Optional<String> assignee, Optional<Instant> due) {

        public WaitingTask {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody who has open tasks, or those who share the roles of tasks that nobody has.
     *
     * @param assignee the id of the person; empty for tasks that nobody has taken
     * @param roles the ids of the roles whose holders may take them; empty when a person has them
     * @param late how many of them are past their due date
     * @param earliestDue when the first of them becomes late; empty when none has a due date
     */
    record WaitedFor(
            Optional<String> assignee, List<String> roles, int tasks, int late, Optional<Instant> earliestDue) {

        public WaitedFor {
            roles = List.copyOf(roles);
        }
    }
}
