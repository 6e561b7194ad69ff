package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * A workbook of the old kind (.xls), 65,536 rows at most. It is held in memory while it is read, so its size has a lower
 * limit than other files. Formulas are not computed.
 */
final class XlsSheets implements Sheets {

    static final long MOST_BYTES = 20L << 20;

    private static final int MOST_COLUMNS = 256;
    private static final PlainNumbers NUMBERS = new PlainNumbers();

    private final Path file;

    private XlsSheets(Path file) {
        this.file = file;
    }

    static XlsSheets of(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new FileRefused("En arbetsbok av den äldre sorten (.xls) får vara högst 20 MB. Spara den som .xlsx.");
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(null);
            }
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !container.getRoot().hasEntryCaseInsensitive("Book")) {
                throw new FileRefused(
                        "Filen är ingen arbetsbok. Spara tabellen som .xlsx eller CSV och prova på nytt.");
            }
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
        return new XlsSheets(file);
    }

    private static FileRefused locked(Exception cause) {
        return new FileRefused(
                "Arbetsboken är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda"
                        + " arbetsbok) och spara en kopia att läsa in.",
                cause);
    }

    private static FileRefused refused(Exception e) {
        if (e instanceof FileRefused refused) {
            return refused;
        }
        return e instanceof EncryptedDocumentException
                ? locked(e)
                : new FileRefused("Arbetsboken är trasig eller avklippt. Ladda ned den igen och prova på nytt.", e);
    }

    @Override
    public boolean workbook() {
        return true;
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        try (POIFSFileSystem container = open();
                HSSFWorkbook workbook = parsed(container)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (visitor.sheet(i + 1, workbook.getSheetName(i))) {
                    read(workbook.getSheetAt(i), visitor);
                }
            }
        }
    }

    private POIFSFileSystem open() throws IOException {
        return new POIFSFileSystem(file.toFile(), true);
    }

    /** POI meets a broken workbook with many kinds of exception. */
    private static HSSFWorkbook parsed(POIFSFileSystem container) {
        try {
            return new HSSFWorkbook(container, false);
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    private static void read(Sheet sheet, Visitor visitor) {
        for (org.apache.poi.ss.usermodel.Row cells : sheet) {
            Row row = row(cells);
            if (!(row.blank() && row.formulas().isEmpty()) && !visitor.row(row)) {
                return;
            }
        }
    }

    private static Row row(org.apache.poi.ss.usermodel.Row cells) {
        List<String> texts = new ArrayList<>();
        Set<Integer> formulas = new HashSet<>();
        for (Cell cell : cells) {
            if (cell.getColumnIndex() >= MOST_COLUMNS) {
                continue;
            }
            while (texts.size() <= cell.getColumnIndex()) {
                texts.add("");
            }
            texts.set(cell.getColumnIndex(), text(cell));
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell.getColumnIndex());
            }
        }
        return new Row(cells.getRowNum() + 1, texts, Set.copyOf(formulas));
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                NUMBERS.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        false);
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "#FEL";
            default -> "";
        };
    }
}
