package se.trygghetshjulet.engine;

/** Makes what a person wrote fit for the texts of a form, which read Markdown and drop whatever looks like HTML. */
public final class FormText {

    private FormText() {}

    /** The text as it was written, line breaks and all; empty for {@code null}. */
    public static String shown(String written) {
        return written == null
                ? ""
                : written.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\r\n", "\n")
                        .replace("\n", "  \n");
    }

    /** As {@link #shown(String)}, or the given words when nothing was written. */
    public static String shown(String written, String otherwise) {
        return written == null || written.isBlank() ? otherwise : shown(written);
    }
}
