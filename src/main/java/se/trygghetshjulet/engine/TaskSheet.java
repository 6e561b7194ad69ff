package se.trygghetshjulet.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person sees of an open task.
 *
 * @param step {@code <process key>.<user task id>}
 * @param name what the model calls the step, in Swedish
 * @param description what to do and why, in Swedish: the documentation of the step in the model
 * @param businessKey the case, e.g. {@code malmo-2027}
 * @param form the form as it was deployed with the case's model, for form-js
 * @param prefill what the form shows, by field key
 * @param fields the keys that a submit may contain
 * @param obstacle a Swedish sentence that says why the person may not hand it in; empty when they may
 */
public record TaskSheet(
        String id,
        String step,
        String name,
        String description,
        String businessKey,
        JsonNode form,
        Map<String, Object> prefill,
        Set<String> fields,
        Optional<String> obstacle) {

    public TaskSheet {
        fields = Set.copyOf(fields);
    }
}
