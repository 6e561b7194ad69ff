package se.trygghetshjulet.followup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of a two-column table with which a form shows what is already known. Text in a table is never markup. */
final class FactTable {

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Adds a row unless there is nothing to show. */
    FactTable row(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            rows.add(Map.of("name", name, "value", value.toString()));
        }
        return this;
    }

    List<Map<String, String>> rows() {
        return List.copyOf(rows);
    }
}
