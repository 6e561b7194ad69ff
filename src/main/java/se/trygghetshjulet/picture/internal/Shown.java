package se.trygghetshjulet.picture.internal;

/** Text that a person wrote, made fit for a form's text component, which reads Markdown and drops what looks like HTML. */
final class Shown {

    private Shown() {}

    /** The text as it was written, line breaks and all. */
    static String text(String written) {
        return written.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\r\n", "\n")
                .replace("\n", "  \n");
    }

    /** As {@link #text}, or the given words when nothing was written. */
    static String textOr(String written, String otherwise) {
        return written.isBlank() ? otherwise : text(written);
    }
}
