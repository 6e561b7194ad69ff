package se.trygghetshjulet.statistics.internal.reading;

/** Keeps a spreadsheet from taking a text that we wrote for a formula. */
public final class Cells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cells() {}

    /** The text with an apostrophe before it when a spreadsheet would compute it. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** The text that {@link #safe} was given. */
    static String unprotected(String text) {
        boolean written = text.length() > 1 && text.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(text.charAt(1)) >= 0;
        return written ? text.substring(1) : text;
    }
}
