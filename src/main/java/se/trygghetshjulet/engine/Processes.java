package se.trygghetshjulet.engine;

import java.util.Map;

/** Lets the product itself start a process, when what has happened calls for one and nobody has a form to fill in. */
public interface Processes {

    /**
     * Starts a process in the caller's transaction. The module has written the record already, as its start form would
     * have done, and notes in the audit trail who caused it.
     *
     * @param process the key of the process, e.g. {@code cooperation-agreement}
     * @param businessKey the key people know the case by
     * @param routing what the process's start form would have returned
     */
    void start(String process, String businessKey, Map<String, Object> routing);
}
