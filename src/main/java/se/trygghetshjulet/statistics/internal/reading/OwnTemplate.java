package se.trygghetshjulet.statistics.internal.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes figures in our own template, as a text file or a workbook. What is written here is read back the same. */
public final class OwnTemplate {

    private OwnTemplate() {}

    /** As CSV: UTF-8 with the mark that Excel wants, semicolons, decimal comma. The stream is left open. */
    public static void writeCsv(String source, List<Observation> observations, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(OwnColumn.headers());
        for (Observation observation : observations) {
            csv.writeRecord(cells(source, observation));
        }
        csv.flush();
    }

    /** As a workbook (.xlsx) with one sheet. The stream is left open. */
    public static void writeWorkbook(String source, List<Observation> observations, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            Sheet sheet = workbook.createSheet("Statistik");
            write(sheet.createRow(0), OwnColumn.headers());
            for (int i = 0; i < observations.size(); i++) {
                write(sheet.createRow(i + 1), cells(source, observations.get(i)));
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<String> cells(String source, Observation observation) {
        return List.of(
                Cells.safe(source),
                Cells.safe(observation.indicator()),
                Cells.safe(observation.area().name()),
                observation.area().kind().swedish(),
                observation.period() + (observation.preliminary() ? " prel." : ""),
                value(observation.figure()),
                Cells.safe(observation.unit()),
                Cells.safe(observation.sample()),
                Cells.safe(observation.note()));
    }

    private static String value(Figure figure) {
        return switch (figure.marker()) {
            case NOT_REPORTED -> "..";
            case DASH -> "-";
            case NUMBER -> figure.value().toPlainString().replace('.', ',');
        };
    }
}
