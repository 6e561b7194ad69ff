package se.trygghetshjulet.document;

import java.util.List;

/**
 * A paper that is mostly one table. Spreadsheet formats hold the table alone.
 *
 * @param type what kind of paper it is, such as Lagkoll
 * @param title what it is about, also the name of the file
 * @param recipient who it is for; empty when nobody is named
 * @param introduction paragraphs before the table
 * @param caption what the table shows
 * @param rows texts and dates ({@link java.time.LocalDate}), as many in each row as there are columns; no date is an empty
 *     text
 */
public record TablePaper(
        String type,
        String title,
        String recipient,
        List<String> introduction,
        String caption,
        List<Column> columns,
        List<List<Object>> rows) {

    public TablePaper {
        introduction = List.copyOf(introduction);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param width in parts of the table's width */
    public record Column(String title, int width) {}
}
