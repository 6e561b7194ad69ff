package se.trygghetshjulet.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form that somebody has opened: what it shows, and what will be sent when it is submitted. */
final class Sheet {

    private final String key;
    private final String role;
    private final Map<String, Object> shown;
    private final Map<String, Object> fields;

    private Sheet(String key, String role, Map<String, Object> shown) {
        this.key = key;
        this.role = role;
        this.shown = shown;
        this.fields = FormFile.of(key).untouched(shown);
    }

    /**
     * @param key {@code <process>.<user task>}
     * @param role the role that the task was given to
     * @param shown everything that the server fills the form with
     */
    static Sheet opened(String key, String role, Map<String, Object> shown) {
        return new Sheet(key, role, shown);
    }

    String key() {
        return key;
    }

    String role() {
        return role;
    }

    /** The unit that answers, when the task belongs to one. */
    String unit() {
        return role.replaceFirst("^unit\\.", "");
    }

    /** What the form shows under the name, as text. */
    String shown(String name) {
        return String.valueOf(shown.get(name));
    }

    /** Everything that the server fills the form with. */
    Map<String, Object> shown() {
        return shown;
    }

    /** The options that the form offers under the name. */
    List<Map<String, Object>> options(String name) {
        return rowsOf(shown.get(name));
    }

    /** The rows of a list, to be written in. */
    List<Map<String, Object>> rows(String list) {
        return rowsOf(fields.get(list));
    }

    /** What will be sent, to be written in. */
    Map<String, Object> fields() {
        return fields;
    }

    Sheet write(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Sheet write(Map<String, Object> answers) {
        fields.putAll(answers);
        return this;
    }

    /** Empty fields and lists are not sent, as in the browser. */
    Map<String, Object> sent() {
        Map<String, Object> sent = new LinkedHashMap<>(fields);
        sent.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
        return sent;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rowsOf(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
