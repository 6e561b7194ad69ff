package se.trygghetshjulet.year;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.trygghetshjulet.document.internal.library.Format;

/** Everything that somebody who takes a file apart can read in it. */
final class Insides {

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

    /** What a DOCX says between its margins. */
    static String body(XWPFDocument file) {
        StringBuilder text = new StringBuilder();
        for (IBodyElement element : file.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                text.append(table.getText()).append('\n');
            }
        }
        return text.toString();
    }

    /** What a PDF says between its margins. */
    static String bodyOfPdf(byte[] bytes) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(file);
        }
    }
}
