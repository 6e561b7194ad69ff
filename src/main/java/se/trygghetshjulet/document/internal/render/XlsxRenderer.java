package se.trygghetshjulet.document.internal.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Sheet;

/**
 * XLSX for those who sort and count. What somebody wrote is always a text cell, marked so that the program keeps it text
 * also when the cell is edited: a text that begins with = never becomes a formula.
 */
@Component
public class XlsxRenderer {

    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int CHARACTER = 256;

    public byte[] render(Sheet content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(book, content);
            book.getProperties().getCoreProperties().setTitle(content.name());
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The sheet '" + content.name() + "' could not become an XLSX", e);
        }
    }

    private static void write(XSSFWorkbook book, Sheet content) {
        XSSFSheet sheet = book.createSheet(content.name());
        CellStyle text = text(book);
        CellStyle date = book.createCellStyle();
        date.cloneStyleFrom(text);
        date.setQuotePrefixed(false);
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        header(book, sheet, content.columns());
        for (int row = 0; row < content.rows().size(); row++) {
            XSSFRow written = sheet.createRow(row + 1);
            List<Object> values = content.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                fill(written.createCell(column), values.get(column), text, date);
            }
        }
        for (int column = 0; column < content.columns().size(); column++) {
            sheet.setColumnWidth(column, width(content, column) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, content.rows().size(), 0, content.columns().size() - 1));
    }

    private static void header(XSSFWorkbook book, XSSFSheet sheet, List<String> columns) {
        CellStyle bold = text(book);
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        XSSFRow row = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            fill(row.createCell(column), columns.get(column), bold, bold);
        }
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }

    private static void fill(Cell cell, Object value, CellStyle text, CellStyle date) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String written = DocxRenderer.clean(value.toString());
            cell.setCellValue(written.substring(0, Math.min(LONGEST_TEXT, written.length())));
            cell.setCellStyle(text);
        }
    }

    private static int width(Sheet content, int column) {
        int longest = content.rows().stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(content.columns().get(column).length() + 4, Math.max(12, longest + 2)));
    }
}
