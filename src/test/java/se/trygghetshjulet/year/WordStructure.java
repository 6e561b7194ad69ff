package se.trygghetshjulet.year;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a DOCX consists of, in order, one line for each part: headings, lists, paragraphs, tables with their rows. */
final class WordStructure {

    private WordStructure() {}

    static List<String> of(byte[] docx) throws IOException {
        List<String> structure = new ArrayList<>();
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (IBodyElement element : file.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isBlank()) {
                    structure.add(style(file, paragraph) + ": "
                            + paragraph.getText().replaceAll("\\s+", " ").strip());
                } else if (element instanceof XWPFTable table) {
                    table(table, structure);
                }
            }
            structure.add("Charts: " + file.getCharts().size());
        }
        return structure;
    }

    private static String style(XWPFDocument file, XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyle() == null ? null : file.getStyles().getStyle(paragraph.getStyle());
        String list = paragraph.getNumID() == null ? "" : " in a list";
        return (style == null ? "normal" : style.getName().toLowerCase(java.util.Locale.ROOT)) + list;
    }

    private static void table(XWPFTable table, List<String> structure) {
        structure.add("Table of %d rows and %d columns%s"
                .formatted(
                        table.getNumberOfRows(),
                        table.getRow(0).getTableCells().size(),
                        table.getRow(0).isRepeatHeader() ? ", first row repeated" : ""));
        for (XWPFTableRow row : table.getRows()) {
            row.getTableCells()
                    .forEach(cell -> structure.add(
                            "| " + cell.getText().replaceAll("\\s+", " ").strip()));
        }
    }
}
