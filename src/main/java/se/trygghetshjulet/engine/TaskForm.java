package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one user task's form means: what it shows when opened, and what happens to the answers.
 *
 * <p>There is exactly one {@code TaskForm} bean per user task of the deployed models; the application refuses to start
 * when one is missing or belongs to no task. Both methods run inside the engine's transaction: what {@link #submit}
 * writes is committed together with the completed task, or not at all.
 */
public interface TaskForm {

    /** The task this form belongs to, {@code <process key>.<user task id>}, e.g. {@code situational-picture.contribute}. */
    String task();

    /**
     * What the form shows, asked anew each time somebody opens it, so it is never stale and never stored in the engine.
     *
     * @return field key to value: text, number, boolean, ISO date as text, or lists and maps of those; keys that the
     *     form does not declare are available to its texts and tables
     */
    Map<String, Object> prefill(OpenTask task);

    /** What the same unit or person answered before, to be read beside the form; asked anew each time. */
    default Optional<EarlierAnswer> earlier(OpenTask task) {
        return Optional.empty();
    }

    /** What others have handed in to the same step of the case, to be read beside the form; asked anew each time. */
    default List<OthersAnswer> others(OpenTask task) {
        return List.of();
    }

    /**
     * Validates the answers and writes the record.
     *
     * @param answers the fields the form declares, already checked for type, length and personal data
     * @return the few values that route the process (identifiers, booleans, numbers, short codes, ISO dates); empty
     *     when nothing routes
     * @throws FormRefused with Swedish sentences by field; the task stays open and nothing is written
     */
    Map<String, Object> submit(OpenTask task, Answers answers);
}
