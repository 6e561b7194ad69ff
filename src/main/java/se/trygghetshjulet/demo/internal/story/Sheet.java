package se.trygghetshjulet.demo.internal.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form that somebody has opened: what it shows, and what will be sent when it is submitted. */
public final class Sheet {

    private final String key;
    private final String role;
    private final Map<String, Object> shown;
    private final Map<String, Object> fields;

    private Sheet(String key, String role, Map<String, Object> shown) {
        this.key = key;
        this.role = role;
        this.shown = shown;
        this.fields = FormFields.untouched(key, shown);
    }

    /**
     * @param key {@code <process>.<user task>}
     * @param role the role that the task was given to
     * @param shown everything that the server fills the form with
     */
    public static Sheet opened(String key, String role, Map<String, Object> shown) {
        return new Sheet(key, role, shown);
    }

    public String key() {
        return key;
    }

    public String role() {
        return role;
    }

    /** The unit that answers, when the task belongs to one. */
    public String unit() {
        return role.replaceFirst("^unit\\.", "");
    }

    /** What the form shows under the name, as text. */
    public String shown(String name) {
        return String.valueOf(shown.get(name));
    }

    /** Everything that the server fills the form with. */
    public Map<String, Object> shown() {
        return shown;
    }

    /** The options that the form offers under the name. */
    public List<Map<String, Object>> options(String name) {
        return rowsOf(shown.get(name));
    }

    /** The rows of a list, to be written in. */
    public List<Map<String, Object>> rows(String list) {
        return rowsOf(fields.get(list));
    }

    /** What will be sent, to be written in. */
    public Map<String, Object> fields() {
        return fields;
    }

    public Sheet write(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public Sheet write(Map<String, Object> answers) {
        fields.putAll(answers);
        return this;
    }

    /** Empty fields and lists are not sent, as in the browser. */
    public Map<String, Object> sent() {
        Map<String, Object> sent = new LinkedHashMap<>(fields);
        sent.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
        return sent;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rowsOf(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
