package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One user task in front of one person: what it asks, and the answers on their way back. Rights and rules are those of
 * the task list, since both go through the engine's own form service (docs/adr/0003, 0012).
 */
public interface TaskDesk {

    /** Empty when the task is closed, and when the person may not see it. The form is asked anew each time. */
    Optional<TaskSheet> open(String person, String taskId);

    /** The keys that a submit may contain, when the person may hand the task in now; the form is not asked. */
    Optional<Set<String>> mayHandIn(String person, String taskId);

    /** What was answered to the same step before; empty when nothing was, and as for {@link #open}. */
    Optional<EarlierAnswer> earlier(String person, String taskId);

    /** What others have handed in to the same step of the case; empty when nobody has, and as for {@link #open}. */
    List<OthersAnswer> others(String person, String taskId);

    /** Where the task stands in its model; empty as for {@link #open}. */
    Optional<TaskCourse> course(String person, String taskId);

    /**
     * Hands the form in and completes the task, in a transaction of its own.
     *
     * @param answers field key to value, as a browser sends them: text, number, boolean, lists and maps of those
     * @throws FormRefused with Swedish sentences by field; nothing is written then
     */
    void submit(String person, String taskId, Map<String, Object> answers);

    /**
     * What the newest model calls a step of people, in Swedish; empty when it has no such step.
     *
     * @param step {@code <process key>.<user task id>}
     */
    Optional<String> nameOf(String step);
}
