package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays the people of the municipality, for a demo that has a past. What is played goes the way of real work: the forms,
 * rules and rights are those of the person, and the record and the audit trail are written by them. There is such a
 * bean only where {@code trygghetshjulet.demo.filled} is true, which the product refuses outside the demo.
 */
public interface Rehearsal {

    /** Runs the play while nothing else carries out what falls due; afterwards all goes on by itself again. */
    void undisturbed(Runnable play);

    /** The open tasks of all cases, earliest due date first. */
    List<Step> openSteps();

    /** What the form of the task shows the person; JSON values as lists and maps. */
    Map<String, Object> opens(String person, String taskId);

    /** @throws FormRefused with Swedish sentences by field, as the person would have read them */
    void submits(String person, String taskId, Map<String, Object> answers);

    /** @throws FormRefused with Swedish sentences by field, as the person would have read them */
    void starts(String person, String process, Map<String, Object> answers);

    /** How many cases of the process have begun so far, those that are over included. */
    long started(String process);

    /** Carries out everything that has fallen due by the engine's clock, and what follows from it. Only {@link #undisturbed}. */
    void catchUp();

    /**
     * An open task.
     *
     * @param id the engine's id of the task
     * @param step {@code <process key>.<user task id>}
     * @param businessKey the case
     * @param role the first of the roles that it was given to
     * @param assignee who has it; empty when nobody has taken it
     */
    record Step(
            String id,
            String step,
            String businessKey,
            String role,
            Optional<String> assignee,
            Optional<Instant> due) {}
}
