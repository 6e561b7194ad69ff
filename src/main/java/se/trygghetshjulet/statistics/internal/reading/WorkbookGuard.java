package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook into nothing before anybody else does, and refuses one that grows beyond its limits. The sizes that
 * the archive itself states are not believed.
 */
final class WorkbookGuard {

    static final long MOST_UNPACKED = 600L << 20;
    /** The texts of a workbook are held in memory while it is read. */
    static final long MOST_TEXT = 64L << 20;

    private static final int MOST_PARTS = 2_000;
    private static final String TEXTS = "xl/sharedstrings.xml";

    private WorkbookGuard() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooBig();
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new FileRefused("Filen är ett zip-arkiv men ingen Excelarbetsbok (.xlsx). Packa upp den, spara"
                        + " tabellen som .xlsx eller CSV och prova på nytt.");
            }
            long unpacked = 0;
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                boolean texts = part.getName().equalsIgnoreCase(TEXTS);
                unpacked += size(zip, part, texts ? MOST_TEXT : MOST_UNPACKED - unpacked);
            }
        } catch (ZipException e) {
            throw new FileRefused("Arbetsboken är trasig eller avklippt. Ladda ned den igen och prova på nytt.", e);
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooBig();
                }
            }
        } catch (java.io.EOFException e) {
            throw new ZipException("The part " + part.getName() + " ends too early");
        }
        return size;
    }

    private static FileRefused tooBig() {
        return new FileRefused(
                "Arbetsboken blir orimligt stor när den packas upp och läses därför inte. Kontrollera var"
                        + " den kommer ifrån. Är den rätt: spara bladet du behöver som CSV.");
    }
}
