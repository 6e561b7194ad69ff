package se.trygghetshjulet.engine;

import java.util.Map;

/** Processes that the product starts by itself, on nobody's form. Every method works in the caller's transaction. */
public interface Processes {

    /**
     * @param process the key of the model, in its newest version
     * @param businessKey the case it belongs to
     * @param routing its first variables: identifiers and short codes
     * @return the engine's id of the instance
     */
    String start(String process, String businessKey, Map<String, Object> routing);

    /** Gives the message to the instance, wherever in it the message is waited for. Nothing happens when it is not. */
    void tell(String instanceId, String message);

    /** Gives the message to every process of a case that waits for it, such as the year and what was started in it. */
    void tellCase(String businessKey, String message);
}
