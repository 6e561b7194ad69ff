package se.trygghetshjulet.engine.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Remembers, for the engine command that runs in this thread, which task and which new instance came through the
 * bridge. Whatever did not is refused: a task cannot be completed, nor a process started, past its form.
 */
class AcceptedSubmits {

    private final ThreadLocal<Set<String>> accepted = ThreadLocal.withInitial(HashSet::new);

    void task(String taskId) {
        accepted.get().add(taskId);
    }

    void instance(String instanceId) {
        accepted.get().add(instanceId);
    }

    boolean contains(String id) {
        return accepted.get().contains(id);
    }

    /** While the work runs, the product itself starts the process, whoever is signed in. */
    <T> T ofTheProduct(String process, Supplier<T> work) {
        accepted.get().add(process);
        try {
            return work.get();
        } finally {
            accepted.get().remove(process);
        }
    }

    void clear() {
        accepted.remove();
    }
}
