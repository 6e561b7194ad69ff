package se.trygghetshjulet.deadline;

import java.util.Optional;
import se.trygghetshjulet.engine.DatedTask;

/** Knows the last day that the law gives for some tasks; a bean of the module that the tasks belong to. */
public interface LegalLimits {

    /** Empty when the law says nothing of this task, or when it is no task of the module's. */
    Optional<LegalLimit> of(DatedTask task);
}
