package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import se.trygghetshjulet.engine.FormRefused;

/** Strips the engine's wrapping off submitted values. Serialised objects are read as JSON and never as Java classes. */
final class SubmittedValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmittedValues() {}

    static Map<String, Object> plain(VariableMap submitted) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : submitted.keySet()) {
            values.put(name, plain(name, submitted.getValueTyped(name)));
        }
        return values;
    }

    private static Object plain(String name, TypedValue value) {
        if (value instanceof FileValue) {
            throw new FormRefused(name, "Filer kan inte bifogas i formuläret.");
        }
        if (value instanceof SerializableValue serializable && serializable.getValueSerialized() != null) {
            try {
                return JSON.readTree(serializable.getValueSerialized());
            } catch (JsonProcessingException notJson) {
                throw new FormRefused(name, "Formuläret gick inte att läsa. Ladda om sidan och försök igen.");
            }
        }
        return value == null ? null : value.getValue();
    }
}
