package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A workbook of today (.xlsx), read event by event. Formulas are not computed; what the file says they last gave is
 * read and marked. The parser takes no document type and no external entity.
 */
final class XlsxSheets implements Sheets {

    private static final int MOST_SHEETS = 500;

    private final Path file;

    private XlsxSheets(Path file) {
        this.file = file;
    }

    static XlsxSheets of(Path file) throws IOException {
        WorkbookGuard.check(file);
        return new XlsxSheets(file);
    }

    @Override
    public boolean workbook() {
        return true;
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(archive);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(archive);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            for (int number = 1; sheets.hasNext(); number++) {
                try (InputStream sheet = sheets.next()) {
                    if (number > MOST_SHEETS) {
                        throw new FileRefused("Arbetsboken har fler än 500 blad. Spara de blad du behöver för sig.");
                    }
                    if (visitor.sheet(number, sheets.getSheetName())) {
                        parse(sheet, new SheetEvents(workbook.getStylesTable(), texts, visitor));
                    }
                }
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException e) {
            throw new FileRefused(
                    "Arbetsboken är trasig. Ladda ned den igen, eller öppna den i Excel och spara den på nytt.", e);
        }
    }

    private static void parse(InputStream sheet, SheetEvents events)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(events);
        try {
            parser.parse(new InputSource(sheet));
        } catch (EnoughRows enough) {
            // The visitor has what it wanted of this sheet.
        }
    }

    /** Leaves a sheet before its end; SAX has no other way out. */
    static final class EnoughRows extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnoughRows() {
            super(null, null, false, false);
        }
    }
}
