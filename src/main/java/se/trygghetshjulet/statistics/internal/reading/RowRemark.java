package se.trygghetshjulet.statistics.internal.reading;

/**
 * Something to say about a row.
 *
 * @param leftOut whether the row was left out; otherwise it was read, with this in mind
 * @param message a Swedish sentence that says what to do
 * @param raw the beginning of the row as it stood
 */
public record RowRemark(Place place, boolean leftOut, String message, String raw) {}
