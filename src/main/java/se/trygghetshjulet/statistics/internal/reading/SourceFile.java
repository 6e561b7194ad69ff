package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells what kind of file it is by its first bytes, never by its name. */
final class SourceFile {

    /** The largest file that is read, in bytes. */
    static final long MOST_BYTES = 50L << 20;

    private SourceFile() {}

    static Sheets open(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new FileRefused("Filen är tom. Ladda ned den igen och prova på nytt.");
        }
        if (size > MOST_BYTES) {
            throw new FileRefused("Filen är större än 50 MB. Dela upp den, eller spara bara det du behöver.");
        }
        String start = start(file);
        if (start.startsWith("PK\u0003\u0004")) {
            return XlsxSheets.of(file);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return XlsSheets.of(file);
        }
        refuseOthers(start.toLowerCase(Locale.ROOT));
        return TextSheets.of(file);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
        }
    }

    private static void refuseOthers(String start) {
        if (start.startsWith("%pdf")) {
            throw new FileRefused("Filen är en PDF. Hämta siffrorna som Excel eller CSV från samma sida.");
        }
        if (start.matches("(?s)[^<]{0,5}\\s*<(!doctype|html|\\?xml|table).*")) {
            throw new FileRefused(
                    "Filen är en webbsida, inte en tabell. Öppna den i Excel och spara den som .xlsx, eller"
                            + " ladda ned den på nytt.");
        }
    }
}
