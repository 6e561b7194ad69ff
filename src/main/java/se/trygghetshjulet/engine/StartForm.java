package se.trygghetshjulet.engine;

import java.util.Map;

/** What a process's start form means. There is exactly one bean for each process that people may start. */
public interface StartForm {

    /** The key of the process that the form starts, e.g. {@code annual-cycle}. */
    String process();

    /**
     * What the empty form offers: for a select field a {@link Choice}, for any other field its default value. Tasklist loads no variables into a start form, so the bridge writes these into the form itself.
     */
    Map<String, Object> prefill();

    /**
     * Validates the answers and writes the record.
     *
     * @param actor the signed-in person's id
     * @throws FormRefused with Swedish sentences by field; no process is started and nothing is written
     */
    Started submit(String actor, Answers answers);

    /**
     * @param businessKey the key people know the case by, e.g. {@code malmo-2027}
     * @param routing the process variables that route
     */
    record Started(String businessKey, Map<String, Object> routing) {}
}
