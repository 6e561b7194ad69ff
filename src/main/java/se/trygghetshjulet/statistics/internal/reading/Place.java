package se.trygghetshjulet.statistics.internal.reading;

/**
 * Where in a file something stood.
 *
 * @param sheet name of the sheet; empty in a text file
 * @param row the row as a spreadsheet shows it, counted from 1
 */
public record Place(String sheet, int row) {

    @Override
    public String toString() {
        return sheet.isEmpty() ? "rad " + row : sheet + ", rad " + row;
    }
}
