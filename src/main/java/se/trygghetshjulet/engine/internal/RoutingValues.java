package se.trygghetshjulet.engine.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Guards what may become a process variable: identifiers and short values that route, never what a person wrote. */
class RoutingValues {

    private static final int LONGEST_CODE = 200;

    /** @throws IllegalArgumentException for anything else, which is a fault in the module that returned it */
    Map<String, Object> checked(Map<String, Object> routing) {
        Map<String, Object> variables = new TreeMap<>();
        routing.forEach((name, value) -> variables.put(name, variable(name, value)));
        return variables;
    }

    private Object variable(String name, Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        if (value instanceof UUID || value instanceof LocalDate || value instanceof Enum<?>) {
            return value.toString();
        }
        if (value instanceof String text && text.length() <= LONGEST_CODE) {
            return text;
        }
        throw new IllegalArgumentException(
                "The process variable '%s' is not a routing value: %s".formatted(name, value.getClass()));
    }
}
