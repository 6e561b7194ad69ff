package se.trygghetshjulet.document.internal.content;

import java.util.List;

/**
 * Rows for a spreadsheet.
 *
 * @param rows text, numbers and dates ({@link java.time.LocalDate}); as many in each row as there are columns
 */
public record Sheet(String name, List<String> columns, List<List<Object>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of the sheet " + name + " does not fit its columns");
            }
        }
    }
}
