package se.trygghetshjulet.statistics.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Puts the cells of a sheet together to rows, and remembers which of them are formulas. */
final class SheetEvents extends XSSFSheetXMLHandler {

    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 10_000;

    private final Rows rows;

    SheetEvents(StylesTable styles, ReadOnlySharedStringsTable texts, Sheets.Visitor visitor) {
        this(styles, texts, new Rows(visitor));
    }

    private SheetEvents(StylesTable styles, ReadOnlySharedStringsTable texts, Rows rows) {
        super(styles, null, texts, rows, new PlainNumbers(), false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if ("c".equals(localName)) {
            rows.opensCell(attributes.getValue("r"));
        } else if ("f".equals(localName)) {
            rows.marksFormula();
        }
        super.startElement(uri, localName, qName, attributes);
    }

    private static final class Rows implements SheetContentsHandler {

        private final Sheets.Visitor visitor;
        private final List<String> cells = new ArrayList<>();
        private final Set<Integer> formulas = new HashSet<>();
        private int column = -1;

        Rows(Sheets.Visitor visitor) {
            this.visitor = visitor;
        }

        void opensCell(String reference) {
            column = reference == null ? column + 1 : new CellReference(reference).getCol();
        }

        void marksFormula() {
            formulas.add(column);
            put("");
        }

        private void put(String text) {
            if (column < 0 || column >= MOST_COLUMNS) {
                return;
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }

        @Override
        public void startRow(int rowNumber) {
            cells.clear();
            formulas.clear();
            column = -1;
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            put(text == null ? "" : text);
        }

        @Override
        public void endRow(int rowNumber) {
            Row row = new Row(rowNumber + 1, cells, Set.copyOf(formulas));
            if (!(row.blank() && row.formulas().isEmpty()) && !visitor.row(row)) {
                throw new XlsxSheets.EnoughRows();
            }
        }
    }
}
