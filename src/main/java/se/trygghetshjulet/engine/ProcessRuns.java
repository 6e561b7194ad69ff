package se.trygghetshjulet.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every process instance, running and finished, and how it went. Tells names of steps, roles, people and times; never what
 * anybody has written. Whether the reader may know that much is the caller's question.
 *
 * <p>The watches over due dates leave no history: one is told of only while it stands still with a fault.
 */
public interface ProcessRuns {

    /** Those that stand still first, then the running and then the finished, each the latest first. */
    List<Run> page(RunFilter filter, int from, int most);

    /** How many there are of each state and model, for the cases of the filter, whatever state and model it wants. */
    List<Count> counts(RunFilter filter);

    /** @return empty when there is none with this id */
    Optional<Run> run(String id);

    /** The business keys of every case that has an instance. */
    Set<String> cases();

    /** Where the instance has been, and what its model looks like; empty when there is none with this id. */
    Optional<RunCourse> course(String id);

    /**
     * How long each step of people took that was done in a time, and every one that waits now; by model and step, those
     * that usually take the longest first in each model.
     *
     * @param from the first moment
     * @param until the first moment after
     */
    List<StepTime> stepTimes(Instant from, Instant until);

    /** When somebody first did a step; empty when nobody has. */
    Optional<Instant> firstDone();

    /** Whether an instance goes on. */
    enum State {
        /** Something in it has failed and goes no further until somebody has mended it. */
        STOPPED,
        RUNNING,
        FINISHED
    }

    /** @param processName what the model is called, in Swedish */
    record Count(State state, String process, String processName, int runs) {}

    /**
     * A process instance.
     *
     * @param process the key of its model
     * @param processName what the model is called, in Swedish
     * @param started empty for one that leaves no history
     * @param cancelled whether it was broken off instead of reaching an end of its model
     * @param reached the name of the end that it reached; empty while it goes on, and for an end without a name
     * @param caller the instance that called this one as a step of its own
     * @param waits what it waits for now, longest first; empty when it is over
     */
    record Run(
            String id,
            String process,
            String processName,
            String businessKey,
            State state,
            Optional<Instant> started,
            Optional<Instant> ended,
            boolean cancelled,
            Optional<String> reached,
            Optional<Caller> caller,
            List<Wait> waits) {

        public Run {
            waits = List.copyOf(waits);
        }
    }

    /** @param processName what its model is called, in Swedish */
    record Caller(String id, String processName) {}

    /**
     * Something that an instance waits for.
     *
     * @param name of the step or event, in Swedish
     * @param task the id of the user task; empty for a called process and an event
     * @param assignee the id of the person who has the task
     * @param roles the ids of the roles whose holders may take it
     * @param called the instance that runs as this step
     */
    record Wait(
            String name,
            Instant since,
            Optional<String> task,
            Optional<String> assignee,
            List<String> roles,
            Optional<String> called) {

        public Wait {
            roles = List.copyOf(roles);
        }
    }

    /**
     * The times of one step, in calendar time.
     *
     * @param step {@code <process key>.<user task id>}
     * @param done how many times somebody has done it; what was broken off does not count
     * @param median half of them took at most this; empty when nobody has done it
     * @param longest empty when nobody has done it
     * @param open how many wait now
     * @param oldest the one that has waited the longest; empty when none waits
     */
    record StepTime(
            String step,
            String processName,
            String name,
            int done,
            Optional<Duration> median,
            Optional<Duration> longest,
            int open,
            Optional<OldestOpen> oldest) {}

    /** @param run the id of the instance that it waits in */
    record OldestOpen(String run, String businessKey, Instant since) {}
}
