package se.trygghetshjulet.attachment.internal;

import static se.trygghetshjulet.attachment.AttachmentRefused.Field.FILE;

import java.util.Optional;
import org.apache.tika.Tika;
import se.trygghetshjulet.attachment.AttachmentRefused;
import se.trygghetshjulet.attachment.AttachmentSettings;
import se.trygghetshjulet.attachment.MediaKind;

/** Says what a file is by what is in it, and refuses one that is not what its name says, or that runs. */
public final class FileCheck {

    /** The whole of the directory that ends a zip archive, with the longest comment it may have. */
    private static final int ARCHIVE_END = 22 + 0xffff;

    private static final Tika TIKA = new Tika();

    private final AttachmentSettings settings;

    public FileCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    /**
     * A file that may come in.
     *
     * @param name what it is called from now on
     * @param thumbnail a small JPEG, when it is a picture
     */
    public record Checked(String name, MediaKind kind, Optional<byte[]> thumbnail) {}

    /** @throws AttachmentRefused with what to do instead */
    public Checked check(String givenName, byte[] content) {
        SafeName name = SafeName.of(givenName);
        if (content.length == 0) {
            throw refused("Filen är tom. Öppna den, kontrollera att den har innehåll och bifoga den igen.");
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw refused(settings.tooLarge());
        }
        Optional<byte[]> thumbnail = Optional.empty();
        switch (name.kind()) {
            case PDF -> {
                sniff(content, name.kind());
                PdfFile.check(content, settings.maxUnpacked().toBytes());
            }
            case PNG, JPEG -> {
                sniff(content, name.kind());
                thumbnail = Optional.of(Picture.thumbnail(content));
            }
            case CSV, TXT -> TextFile.check(content);
            default ->
                PackedDocument.check(
                        content, name.kind(), settings.maxUnpacked().toBytes());
        }
        if (standsAlone(name.kind()) && endsAsArchive(content)) {
            throw refused(
                    "Filen är två slags filer på en gång och kan inte bifogas. Öppna den och spara om den som ny.");
        }
        return new Checked(name.text(), name.kind(), thumbnail);
    }

    private static void sniff(byte[] content, MediaKind kind) {
        if (!TIKA.detect(content).equals(kind.mediaType())) {
            throw refused(
                    "Filen är inte av slaget %s, fast namnet säger det. Öppna den i det program den är gjord i och spara om den."
                            .formatted(kind.inSwedish()));
        }
    }

    private static boolean standsAlone(MediaKind kind) {
        return kind.shown() || kind == MediaKind.CSV || kind == MediaKind.TXT;
    }

    /** A zip archive is read from its end, so it can hide behind anything. */
    private static boolean endsAsArchive(byte[] content) {
        for (int at = content.length - 22; at >= Math.max(0, content.length - ARCHIVE_END); at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6) {
                int comment = (content[at + 20] & 0xff) | (content[at + 21] & 0xff) << 8;
                if (at + 22 + comment <= content.length) {
                    return true;
                }
            }
        }
        return false;
    }

    static AttachmentRefused refused(String sentence) {
        return new AttachmentRefused(FILE, sentence);
    }
}
