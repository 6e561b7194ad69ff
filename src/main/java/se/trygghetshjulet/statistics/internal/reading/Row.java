package se.trygghetshjulet.statistics.internal.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a sheet.
 *
 * @param number as a spreadsheet shows it, counted from 1
 * @param cells the texts from column A on, without space around them
 * @param formulas columns, counted from 0, whose text is the last result of a formula
 */
record Row(int number, List<String> cells, Set<Integer> formulas) {

    Row {
        cells = cells.stream().map(Row::trimmed).toList();
    }

    static Row of(int number, List<String> cells) {
        return new Row(number, cells, Set.of());
    }

    private static String trimmed(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /** The text of a column; empty beyond the last one. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The text of a column as a header is compared: in lower case, without line breaks. */
    String header(int column) {
        return Texts.plain(cell(column));
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** How many columns have something in them, counted to the last one that does. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    String raw() {
        return cells.stream().collect(Collectors.joining(";"));
    }
}
