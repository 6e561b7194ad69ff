package se.trygghetshjulet.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.trygghetshjulet.attachment.AttachmentRefused;
import se.trygghetshjulet.attachment.MediaKind;

/**
 * A document of Word, Excel or ODF, which is a zip archive: unpacked into nothing to see how large it becomes, known by
 * what it says of itself, and refused when it carries macros. The sizes that the archive states are not believed.
 */
final class PackedDocument {

    private static final int MOST_PARTS = 5_000;
    private static final String OOXML_TYPES = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final int LONGEST_TYPES = 4 << 20;
    private static final Pattern MACRO_PART =
            Pattern.compile("(?i).*(vbaproject|vbadata).*|(?:basic|scripts)/.*|.*/activex/.*|.*/macrosheets/.*");

    private PackedDocument() {}

    static void check(byte[] content, MediaKind kind, long mostUnpacked) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            throw FileCheck.refused(
                    ("Filen är inte av slaget %s, fast namnet säger det. Har den ett lösenord, ta bort det."
                                    + " Spara annars om den i det program den är gjord i.")
                            .formatted(kind.inSwedish()));
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            refuseWhatIsTooLarge(zip, mostUnpacked);
            refuseMacros(zip);
            refuseOtherKinds(zip, kind);
        } catch (IOException e) {
            throw broken();
        }
    }

    private static void refuseWhatIsTooLarge(ZipFile zip, long mostUnpacked) throws IOException {
        long unpacked = 0;
        int parts = 0;
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[1 << 16];
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry part = entries.nextElement();
            // Two parts of one name: what is checked would not be what is opened.
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || !zip.canReadEntryData(part)) {
                throw broken();
            }
            if (++parts > MOST_PARTS) {
                throw tooLarge();
            }
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > mostUnpacked) {
                        throw tooLarge();
                    }
                }
            }
        }
    }

    private static void refuseMacros(ZipFile zip) throws IOException {
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        boolean macros = false;
        while (entries.hasMoreElements()) {
            ZipArchiveEntry part = entries.nextElement();
            macros |= !part.isDirectory()
                    && MACRO_PART.matcher(part.getName().replace('\\', '/')).matches();
        }
        if (macros || text(zip, OOXML_TYPES).toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw FileCheck.refused(
                    "Filen innehåller makron. Spara den utan makron (.docx, .xlsx, .odt eller .ods) eller som"
                            + " PDF och bifoga den igen.");
        }
    }

    private static void refuseOtherKinds(ZipFile zip, MediaKind kind) throws IOException {
        boolean right =
                switch (kind) {
                    case DOCX -> ooxml(zip, "word/document.xml", kind);
                    case XLSX -> ooxml(zip, "xl/workbook.xml", kind);
                    default -> text(zip, ODF_TYPE).equals(kind.mediaType()) && zip.getEntry("content.xml") != null;
                };
        if (!right) {
            throw FileCheck.refused(
                    "Filen är inte av slaget %s, fast namnet säger det. Öppna den i det program den är gjord i och spara om den."
                            .formatted(kind.inSwedish()));
        }
    }

    private static boolean ooxml(ZipFile zip, String main, MediaKind kind) throws IOException {
        return zip.getEntry(main) != null && text(zip, OOXML_TYPES).contains(kind.mediaType() + ".main+xml");
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(LONGEST_TYPES), StandardCharsets.UTF_8);
        }
    }

    private static AttachmentRefused tooLarge() {
        return FileCheck.refused(
                "Filen blir orimligt stor när den packas upp och kan inte bifogas. Spara om den, eller spara den"
                        + " som PDF.");
    }

    private static AttachmentRefused broken() {
        return FileCheck.refused(
                "Filen är trasig eller låst med lösenord. Öppna den, spara om den utan lösenord och bifoga den"
                        + " igen.");
    }
}
