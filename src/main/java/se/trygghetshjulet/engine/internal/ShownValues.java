package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;

/** What a form shows the one who opens it, without the engine's wrapping: JSON values are lists and maps. */
public final class ShownValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ShownValues() {}

    /** @param shown what the engine's form service answers */
    public static Map<String, Object> plain(VariableMap shown) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String name : shown.keySet()) {
            plain.put(
                    name,
                    shown.getValueTyped(name) instanceof SerializableValue value
                            ? parsed(name, value.getValueSerialized())
                            : shown.get(name));
        }
        return plain;
    }

    private static Object parsed(String name, String value) {
        try {
            return JSON.readValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The form shows what is not JSON in " + name, e);
        }
    }
}
