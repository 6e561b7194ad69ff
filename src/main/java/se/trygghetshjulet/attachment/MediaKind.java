package se.trygghetshjulet.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be attached: what an archive can read, and nothing that runs. */
public enum MediaKind {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("PNG-bild", "image/png", "png"),
    JPEG("JPEG-bild", "image/jpeg", "jpg", "jpeg"),
    DOCX("Word-dokument", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel-arbetsbok", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("ODF-text", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("ODF-kalkyl", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("CSV-tabell", "text/csv", "csv"),
    TXT("Textfil", "text/plain", "txt");

    private final String inSwedish;
    private final String mediaType;
    private final List<String> extensions;

    MediaKind(String inSwedish, String mediaType, String... extensions) {
        this.inSwedish = inSwedish;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String inSwedish() {
        return inSwedish;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot, in lower case. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether it is a picture. */
    public boolean picture() {
        return this == PNG || this == JPEG;
    }

    /** Whether a browser shows it without help; the others are only saved. */
    public boolean shown() {
        return picture() || this == PDF;
    }

    /** @param extension without the dot, in any case */
    public static Optional<MediaKind> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** @throws IllegalArgumentException when no kind has it */
    public static MediaKind byMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of file: " + mediaType));
    }
}
