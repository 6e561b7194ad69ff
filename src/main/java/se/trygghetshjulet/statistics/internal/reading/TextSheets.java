package se.trygghetshjulet.statistics.internal.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file with separated columns. */
final class TextSheets implements Sheets {

    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_COLUMNS = 500;

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;

    private TextSheets(Path file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    static TextSheets of(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        try (BufferedReader reader = new BufferedReader(encoding.reader(file))) {
            return new TextSheets(file, encoding, separator(reader));
        }
    }

    /** The separator that most of the beginning is divided by, outside quotes. */
    private static char separator(BufferedReader reader) throws IOException {
        int[] counts = new int[128];
        boolean quoted = false;
        char[] beginning = new char[8_000];
        int read = reader.read(beginning);
        for (int i = 0; i < read; i++) {
            char c = beginning[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c < 128) {
                counts[c]++;
            }
        }
        if (counts[';'] > 0) {
            return ';';
        }
        return counts['\t'] >= counts[','] && counts['\t'] > 0 ? '\t' : ',';
    }

    @Override
    public boolean workbook() {
        return false;
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        if (!visitor.sheet(1, "")) {
            return;
        }
        try (Reader text = encoding.reader(file);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> rows = records.iterator()) {
            readRows(visitor, rows);
        } catch (CsvParseException e) {
            throw new FileRefused(
                    "Filen går inte att dela upp i kolumner: ett citattecken öppnas men stängs aldrig, eller en rad är"
                            + " alldeles för lång. Öppna filen, rätta raden eller ladda ned filen igen.",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void readRows(Visitor visitor, CloseableIterator<CsvRecord> rows) {
        int width = 0;
        boolean more = true;
        while (more && rows.hasNext()) {
            CsvRecord record = rows.next();
            Row row = Row.of((int) record.getStartingLineNumber(), cells(record));
            if (!rows.hasNext() && encoding.lastLineIsOpen() && row.cells().size() < width) {
                throw new FileRefused(
                        "Filen slutar mitt i rad %d och verkar avklippt. Ladda ned den igen och prova på nytt."
                                .formatted(row.number()));
            }
            width = row.cells().size();
            more = row.blank() || visitor.row(row);
        }
    }

    private static List<String> cells(CsvRecord record) {
        List<String> cells = new ArrayList<>(record.getFieldCount());
        for (String field : record.getFields()) {
            cells.add(field);
        }
        if (cells.size() > MOST_COLUMNS || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new FileRefused("Rad %d är orimligt lång. Kontrollera att filen är en tabell."
                    .formatted(record.getStartingLineNumber()));
        }
        return cells;
    }
}
