package se.trygghetshjulet.demo.internal.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a form sends back. */
final class FormFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFields() {}

    /**
     * What a browser would send if nobody changed anything: the fields of the form with the values they show.
     *
     * @param key {@code <process>.<user task>}
     */
    static Map<String, Object> untouched(String key, Map<String, Object> shown) {
        String path = "/forms/" + key.replaceFirst("\\.", "/") + ".form";
        try (InputStream file = FormFields.class.getResourceAsStream(path)) {
            return untouched(JSON.readTree(file).path("components"), shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> untouched(JsonNode components, Map<String, Object> shown) {
        Map<String, Object> sent = new LinkedHashMap<>();
        for (JsonNode component : components) {
            String list = component.path("path").asText("");
            String field = component.path("key").asText("");
            if (component.path("type").asText().equals("dynamiclist")) {
                List<Map<String, Object>> rows = new ArrayList<>();
                Sheet.rowsOf(shown.get(list)).forEach(row -> rows.add(untouched(component.path("components"), row)));
                sent.put(list, rows);
            } else if (component.has("components")) {
                sent.putAll(untouched(component.path("components"), shown));
            } else if (!field.isEmpty() && shown.get(field) != null) {
                sent.put(field, shown.get(field));
            }
        }
        return sent;
    }
}
