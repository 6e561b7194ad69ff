package se.trygghetshjulet.engine;

import java.util.Map;

/** Told of every accepted form, in its transaction. */
public interface SubmitWitness {

    /**
     * @param task the task, or for a start form a task without id whose key is {@code <process key>.start}
     * @param answers the declared fields as they were accepted
     */
    void accepted(OpenTask task, Map<String, Object> answers);
}
