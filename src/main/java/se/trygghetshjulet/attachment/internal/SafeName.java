package se.trygghetshjulet.attachment.internal;

import static se.trygghetshjulet.attachment.AttachmentRefused.Field.FILE;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.trygghetshjulet.attachment.AttachmentRefused;
import se.trygghetshjulet.attachment.MediaKind;

/**
 * The name a file gets with us: its own, without what a file system, a browser or an eye could take for something else.
 *
 * @param text the whole name, its ending in lower case
 * @param kind what the ending says that it is
 */
record SafeName(String text, MediaKind kind) {

    private static final int LONGEST = 150;

    /** A file whose name ends twice, as {@code faktura.exe.pdf}, wants to be taken for something that it is not. */
    private static final Set<String> NEVER_BEFORE_AN_ENDING = Set.of(
            "exe", "com", "bat", "cmd", "scr", "msi", "jar", "js", "mjs", "vbs", "vbe", "ps1", "sh", "hta", "lnk",
            "html", "htm", "xhtml", "svg", "php", "jsp", "docm", "xlsm", "dotm", "zip", "iso");

    private static final String KINDS = Arrays.stream(MediaKind.values())
            .map(kind -> kind.extensions().get(0))
            .collect(Collectors.joining(", "));

    /** @param given as the person's computer calls it; may be a path, or {@code null} */
    static SafeName of(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                // Control characters, and those that are not seen or turn the direction of reading.
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        MediaKind kind = MediaKind.byExtension(extension)
                .orElseThrow(() -> new AttachmentRefused(
                        FILE,
                        (extension.isEmpty()
                                        ? "Filnamnet har ingen ändelse."
                                        : "Filer som slutar på .%s går inte att bifoga."
                                                .formatted(shortened(extension)))
                                + " Det här går bra: %s. Spara om filen i något av dem.".formatted(KINDS)));
        String stem = name.substring(0, dot).replaceAll("^[. ]+|[. ]+$", "");
        if (Arrays.stream(stem.toLowerCase(Locale.ROOT).split("\\."))
                .skip(1)
                .map(String::strip)
                .anyMatch(NEVER_BEFORE_AN_ENDING::contains)) {
            throw new AttachmentRefused(FILE, "Filnamnet har två ändelser. Döp om filen så att den bara har en.");
        }
        String whole = stem.isEmpty() ? "bilaga" : stem;
        int room = LONGEST - extension.length() - 1;
        return new SafeName((whole.length() > room ? cut(whole, room) : whole) + "." + extension, kind);
    }

    /** Never in the middle of a character that takes two. */
    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    private static String shortened(String extension) {
        return extension.length() > 10 ? extension.substring(0, 10) + "…" : extension;
    }
}
