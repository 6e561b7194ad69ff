package se.trygghetshjulet.year;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form, or of one row of its list, with their names beside them. */
final class Row {

    private Row() {}

    /** @param namesAndValues name, value, name, value … */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return row;
    }
}
