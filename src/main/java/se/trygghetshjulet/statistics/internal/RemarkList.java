package se.trygghetshjulet.statistics.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.trygghetshjulet.statistics.internal.reading.Cells;
import se.trygghetshjulet.statistics.internal.reading.RowRemark;

/** What was said about rows, as a file for Excel. The rows' own text cannot become a formula there. */
final class RemarkList {

    private RemarkList() {}

    static byte[] csv(List<RowRemark> remarks) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord("blad", "rad", "utelämnad", "vad", "raden");
        for (RowRemark remark : remarks) {
            csv.writeRecord(
                    Cells.safe(remark.place().sheet()),
                    Integer.toString(remark.place().row()),
                    remark.leftOut() ? "ja" : "nej",
                    Cells.safe(remark.message()),
                    Cells.safe(remark.raw()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
