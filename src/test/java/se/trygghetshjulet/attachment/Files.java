package se.trygghetshjulet.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as officials and attackers have them, made by the programs that make such files. */
public final class Files {

    private Files() {}

    /** What writes a file. */
    private interface Writer {
        void write(ByteArrayOutputStream out) throws Exception;
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return written(out -> {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.save(out);
            }
        });
    }

    public static byte[] pdfWithScript() {
        return written(out -> {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                pdf.save(out);
            }
        });
    }

    public static byte[] lockedPdf() {
        return written(out -> {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    /** A page whose content becomes as many megabytes as is said. @param filter as the file says how it is packed */
    public static byte[] pdfBomb(String filter, int megabytes) {
        byte[] packed = written(out -> {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
                for (int written = 0; written < megabytes; written++) {
                    deflated.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
                }
            }
        });
        return joined(
                text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter "
                        + filter + "/Length " + packed.length + ">>stream\n"),
                packed,
                text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height);
    }

    private static byte[] picture(String format, int width, int height) {
        return written(out -> {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setColor(new Color(20, 80, 94));
            pen.fillRect(0, 0, width, height);
            pen.setColor(Color.ORANGE);
            pen.fillOval(width / 4, height / 4, width / 2, height / 2);
            pen.dispose();
            ImageIO.write(image, format, out);
        });
    }

    public static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Underlag");
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Blad").createRow(0).createCell(0).setCellValue("Underlag");
                workbook.write(out);
            }
        });
    }

    /** @param kind text or spreadsheet */
    public static byte[] odf(String kind, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put("content.xml", "<office:document-content/>");
        parts.put("META-INF/manifest.xml", "<manifest:manifest/>");
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(text(part.getValue()));
                }
            }
        });
    }

    /** A document that becomes as many megabytes as is said, of a few kilobytes. */
    public static byte[] bomb(int megabytes) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(text("<Types/>"));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] megabyte = new byte[1 << 20];
                for (int written = 0; written < megabytes; written++) {
                    zip.write(megabyte);
                }
            }
        });
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try {
                out.write(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }
}
