package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What has failed in the engine so many times that it is not tried any more until somebody says so. */
public interface Faults {

    /** Of one process instance, earliest first. */
    List<Fault> of(String run);

    /** How many there are, in all instances. */
    int number();

    /**
     * Tries once more, at once. Only one of those who try at the same time gets to.
     *
     * @param fault the id of the fault as it was shown; a new failure is a new fault with a new id
     * @param begun called, in its transaction, when the attempt has been taken and before it is made
     */
    Outcome retry(String fault, Consumer<Fault> begun);

    /** How an attempt went. */
    enum Outcome {
        /** It went well, and the process goes on. */
        MENDED,
        /** It failed again. */
        FAILED_AGAIN,
        /** It met other work and is tried again by itself within some minutes. */
        LATER,
        /** There was nothing to try: somebody else has, or the process is past it. */
        GONE
    }

    /**
     * @param run the process instance
     * @param step {@code <process key>.<activity id>}
     * @param name what the step is called in Swedish; empty when it has no name
     * @param since when it was given up
     * @param tries how many times it has been tried
     * @param message what the engine says; technical, often English, and only for operations
     */
    record Fault(
            String id,
            String run,
            String businessKey,
            String step,
            String name,
            Instant since,
            int tries,
            String message) {}
}
