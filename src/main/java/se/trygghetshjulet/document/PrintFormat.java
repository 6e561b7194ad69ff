package se.trygghetshjulet.document;

import java.util.Locale;

/** The files that a paper can be printed as. */
public enum PrintFormat {
    PDF("PDF", "application/pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("CSV", "text/csv;charset=UTF-8");

    private final String label;
    private final String mediaType;

    PrintFormat(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    /** What a link to it says. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
