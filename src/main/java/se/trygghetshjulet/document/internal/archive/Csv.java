package se.trygghetshjulet.document.internal.archive;

import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.document.internal.content.Sheet;

/** A sheet as CSV (RFC 4180, UTF-8). A text that a spreadsheet would take for a formula begins with an apostrophe. */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    public static String of(Sheet sheet) {
        StringBuilder csv = new StringBuilder(line(List.copyOf(sheet.columns())));
        sheet.rows().forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<?> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Object value) {
        String text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
