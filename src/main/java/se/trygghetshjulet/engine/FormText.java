package se.trygghetshjulet.engine;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes what a person wrote fit for the {@code text} components of a form, which read Markdown and drop whatever looks
 * like HTML. Fields, tables and {@code html} components show a text as it is and must not get one that has been here.
 */
public final class FormText {

    /** What begins emphasis, code, links, images, tables, HTML, entities and addresses that become links by themselves. */
    private static final Pattern ACTIVE = Pattern.compile("[&<>\\\\`*_\\[\\]~|@]|:(?=//)|(?<=(?i:www))\\.");

    /** What makes a line a heading, an underline of one, or an item of a list. */
    private static final Pattern LINE_START = Pattern.compile("^(\\d*)([#+=.)-])");

    private FormText() {}

    /** The text as it was written, line breaks and all; empty for {@code null}. */
    public static String shown(String written) {
        return written == null ? "" : written.lines().map(FormText::inactive).collect(Collectors.joining("  \n"));
    }

    /** As {@link #shown(String)}, or the given words when nothing was written. */
    public static String shown(String written, String otherwise) {
        return written == null || written.isBlank() ? otherwise : shown(written);
    }

    /** The text as a quotation, set apart from the words around it. */
    public static String quoted(String written) {
        return shown(written.strip()).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    /** Entities and not backslashes: an entity is read as itself everywhere, also in an address. */
    private static String inactive(String line) {
        String text = line.stripLeading();
        String indentation = entity(' ').repeat(line.length() - text.length());
        String harmless =
                ACTIVE.matcher(text).replaceAll(found -> entity(found.group().charAt(0)));
        return indentation
                + LINE_START
                        .matcher(harmless)
                        .replaceFirst(
                                found -> found.group(1) + entity(found.group(2).charAt(0)));
    }

    private static String entity(char character) {
        return "&#" + (int) character + ";";
    }
}
