package se.trygghetshjulet.document.internal.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Lines;
import se.trygghetshjulet.document.internal.content.Tone;

/** Tables with a header row that is repeated on every page and rows that are not broken. */
final class DocxTables {

    private final XWPFDocument file;
    private final DocxPage page;

    DocxTables(XWPFDocument file, DocxPage page) {
        this.file = file;
        this.page = page;
    }

    void table(Block.Table content) {
        int[] widths = content.columns().stream().mapToInt(Block.Column::width).toArray();
        XWPFTable table = create(content.rows().size() + 1, widths, true);
        described(table, content.caption());
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            paragraph(
                    header.getCell(column), true, content.columns().get(column).title(), Tone.PLAIN, true);
        }
        for (int row = 0; row < content.rows().size(); row++) {
            List<Block.Cell> cells = content.rows().get(row).cells();
            XWPFTableRow written = table.getRow(row + 1);
            written.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                cell(written.getCell(column), cells.get(column), column == 0);
            }
        }
        gap();
    }

    void facts(List<Fact> facts) {
        XWPFTable table = create(facts.size(), new int[] {32, 68}, false);
        for (int row = 0; row < facts.size(); row++) {
            XWPFTableRow written = table.getRow(row);
            written.setCantSplitRow(true);
            paragraph(written.getCell(0), true, facts.get(row).name(), Tone.PLAIN, true);
            cell(
                    written.getCell(1),
                    Block.Cell.of(String.join("\n", facts.get(row).lines())),
                    false);
        }
        gap();
    }

    private XWPFTable create(int rows, int[] widths, boolean header) {
        XWPFTable table = file.createTable(rows, widths.length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID("RecordTable");
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        // Word reads the attributes, other programs the older bits: first row, no bands.
        look.setVal(new byte[] {0x06, (byte) (header ? 0x20 : 0)});
        look.setFirstRow(header);
        look.setFirstColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(page.textWidth());
        int whole = java.util.Arrays.stream(widths).sum();
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column = 0; column < widths.length; column++) {
            BigInteger width = BigInteger.valueOf((long) page.textWidth() * widths[column] / whole);
            grid.addNewGridCol().setW(width);
            for (XWPFTableRow row : table.getRows()) {
                var cell = row.getCell(column).getCTTc();
                var tcPr = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                var tcWidth = tcPr.isSetTcW() ? tcPr.getTcW() : tcPr.addNewTcW();
                tcWidth.setW(width);
                tcWidth.setType(STTblWidth.DXA);
            }
        }
        return table;
    }

    private static void described(XWPFTable table, String caption) {
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(DocxRenderer.clean(caption));
    }

    private static void cell(XWPFTableCell cell, Block.Cell content, boolean rowHeader) {
        List<String> lines = Lines.of(content.text());
        if (lines.isEmpty()) {
            paragraph(cell, true, "", Tone.PLAIN, rowHeader);
        }
        for (int line = 0; line < lines.size(); line++) {
            String sign =
                    line == 0 && content.tone() != Tone.PLAIN ? content.tone().sign() + " " : "";
            paragraph(
                    cell, line == 0, sign + lines.get(line), content.tone(), line == 0 && (rowHeader || content.led()));
        }
    }

    private static void paragraph(XWPFTableCell cell, boolean first, String text, Tone tone, boolean bold) {
        XWPFParagraph paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.setStyle("TableText");
        XWPFRun run = paragraph.createRun();
        run.setText(DocxRenderer.clean(text));
        run.setBold(bold || tone != Tone.PLAIN);
        if (tone != Tone.PLAIN) {
            run.setColor(tone.colour());
        }
    }

    /** Two tables with nothing between them would become one. */
    private void gap() {
        file.createParagraph().setStyle("TableText");
    }
}
