package se.trygghetshjulet.engine.internal.rights;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Told of a task that somebody has taken, left or given away, in the transaction in which it happens. */
public interface TaskMoves {

    /**
     * @param actor who did it, in {@code capacity}
     * @param from who had it; empty when it was free
     * @param to who has it; empty when it is free
     * @param reason what the actor wrote; empty when nobody asked for one
     */
    void moved(
            TaskEntity task,
            String actor,
            Capacity capacity,
            Optional<String> from,
            Optional<String> to,
            Optional<String> reason);
}
