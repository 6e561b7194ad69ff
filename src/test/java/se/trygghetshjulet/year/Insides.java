package se.trygghetshjulet.year;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.trygghetshjulet.document.internal.library.Format;

/** Everything that somebody who takes a file apart can read in it. */
final class Insides {

    /** Where the margins of every page end, in points. */
    private static final float TOP_MARGIN = 76;

    private static final float BOTTOM_MARGIN = 55;

    private Insides() {}

    /** The text, the properties and every part of the file. */
    static String of(byte[] file, Format format) throws IOException {
        return format == Format.PDF ? ofPdf(file) : ofZip(file);
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        StringWriter everything = new StringWriter();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            everything.write(new PDFTextStripper().getText(file));
            everything.write(file.getDocumentInformation().getCOSObject().toString());
            everything.write(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            file.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> everything.write(item.getTitle()));
            for (var key : file.getDocument().getXrefTable().keySet()) {
                strings(file.getDocument().getObjectFromPool(key).getObject(), everything);
            }
        }
        return everything.toString();
    }

    /** The strings of one object of the file; the objects it refers to are read by themselves. */
    private static void strings(COSBase object, StringWriter everything) throws IOException {
        if (object instanceof COSString text) {
            everything.write(text.getString() + "\n");
        } else if (object instanceof COSArray array) {
            for (int index = 0; index < array.size(); index++) {
                strings(array.get(index), everything);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                strings(dictionary.getItem(key), everything);
            }
        }
        if (object instanceof COSStream stream) {
            everything.write(stream.toTextString() + "\n");
        }
    }

    private static String ofZip(byte[] bytes) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                everything.append(entry.getName()).append(' ');
                everything.append(
                        entry.getName().endsWith(".xlsx") ? ofZip(part) : new String(part, StandardCharsets.UTF_8));
            }
        }
        return everything.toString();
    }

    /** How often each word stands between the margins of a DOCX. */
    static Map<String, Long> wordsOfDocx(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (IBodyElement element : file.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
                    text.append(table.getText()).append('\n');
                }
            }
        }
        return counted(text.toString());
    }

    /** The words of the header rows of a DOCX, which a PDF repeats on every page. */
    static Set<String> headerWords(byte[] bytes) throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return file.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .flatMap(table -> table.getRow(0).getTableCells().stream())
                    .flatMap(cell -> counted(cell.getText()).keySet().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** How often each word stands between the margins of a PDF. */
    static Map<String, Long> wordsOfPdf(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            for (PDPage page : file.getPages()) {
                float width = page.getMediaBox().getWidth();
                float height = page.getMediaBox().getHeight();
                PDFTextStripperByArea content = new PDFTextStripperByArea();
                content.addRegion(
                        "content", new Rectangle2D.Float(0, TOP_MARGIN, width, height - TOP_MARGIN - BOTTOM_MARGIN));
                content.extractRegions(page);
                text.append(content.getTextForRegion("content")).append('\n');
            }
        }
        return counted(text.toString());
    }

    private static Map<String, Long> counted(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }
}
