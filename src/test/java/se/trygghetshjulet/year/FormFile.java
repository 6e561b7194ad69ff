package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form that a browser sends back. */
final class FormFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode components;

    private FormFile(JsonNode components) {
        this.components = components;
    }

    /** @param key {@code <process>.<user task>} */
    static FormFile of(String key) {
        String path = "/forms/" + key.replaceFirst("\\.", "/") + ".form";
        try (InputStream file = FormFile.class.getResourceAsStream(path)) {
            return new FormFile(JSON.readTree(file).path("components"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser would send if nobody changed anything: the fields of the form with the values they show. */
    Map<String, Object> untouched(Map<String, Object> shown) {
        return untouched(components, shown);
    }

    private static Map<String, Object> untouched(JsonNode components, Map<String, Object> shown) {
        Map<String, Object> sent = new LinkedHashMap<>();
        for (JsonNode component : components) {
            String list = component.path("path").asText("");
            String field = component.path("key").asText("");
            if (component.path("type").asText().equals("dynamiclist")) {
                List<Map<String, Object>> rows = new ArrayList<>();
                rows(shown.get(list)).forEach(row -> rows.add(untouched(component.path("components"), row)));
                sent.put(list, rows);
            } else if (component.has("components")) {
                sent.putAll(untouched(component.path("components"), shown));
            } else if (!field.isEmpty() && shown.get(field) != null) {
                sent.put(field, shown.get(field));
            }
        }
        return sent;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
