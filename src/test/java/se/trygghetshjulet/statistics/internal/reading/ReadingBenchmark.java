package se.trygghetshjulet.statistics.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time and memory for the largest file that is let in, printed: {@code mvn -Pbenchmark test -Dtest=ReadingBenchmark}. */
@Tag("benchmark")
class ReadingBenchmark {

    private static final long SIZE = SourceFile.MOST_BYTES - (1 << 20);

    @TempDir
    private Path directory;

    private final StatisticsFiles files = new StatisticsFiles(text -> Optional.empty());

    @Test
    void aTextFileOfFiftyMegabytes() throws IOException {
        Path file = directory.resolve("databas");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            out.write("Region;Brott;År;Period;Antal;/100 000 inv\n");
            String crime = "0950 - Befogenhetsbedrägeri, osant intygande, annan brottskod med ett långt namn, grupp ";
            for (int i = 0; Files.size(file) < SIZE - 100_000; i++) {
                out.write("Malmö kommun;" + crime + i / 12 + ";2025;" + MONTHS[i % 12] + ";" + i % 9_999 + ";12,5;\n");
                if (i % 500 == 0) {
                    out.flush();
                }
            }
        }
        measured("CSV", file);
    }

    @Test
    void aTextFileOfHalfAMillionRows() throws IOException {
        Path file = directory.resolve("rader");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            out.write("Region;Brott;År;Period;Antal\n");
            for (int i = 0; i < 500_000; i++) {
                out.write("Malmö kommun;Brott " + i / 12 + ";2025;" + MONTHS[i % 12] + ";" + i + ";\n");
            }
        }
        measured("CSV of 500,000 rows", file);
    }

    @Test
    void aWorkbookOfFiftyMegabytesWhenUnpackedManyTimesLarger() throws IOException {
        Path file = directory.resolve("arbetsbok");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Sheet sheet = workbook.createSheet("Statistik");
            write(
                    sheet.createRow(0),
                    "kalla;indikator;omrade;omradestyp;period;varde;enhet;urval;anmarkning".split(";"));
            java.util.Random random = new java.util.Random(2023_196);
            for (int i = 1; i <= 760_000; i++) {
                Row row = sheet.createRow(i);
                write(row, "Egen", "Indikator " + i / 600, "Delområde " + i % 600, "delområde", "2026");
                row.createCell(5).setCellValue(random.nextDouble() * 10_000);
                row.createCell(6).setCellValue("antal");
                row.createCell(8)
                        .setCellValue(Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
            }
            workbook.write(out);
        }
        measured("XLSX", file);
    }

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"
    };

    private static void write(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private void measured(String kind, Path file) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Recognition recognition = files.recognise(file, "");
        Reading reading = files.read(file, recognition.format(), Map.of());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long peak = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long held = runtime.totalMemory() - runtime.freeMemory() - before;
        System.out.printf(
                "%s %.1f MB: %,d figures in %.1f s, %d MB held while they are stored, heap at most %d MB%n",
                kind,
                Files.size(file) / 1048576.0,
                reading.observations().size(),
                took.toMillis() / 1000.0,
                held >> 20,
                peak >> 20);
        assertThat(reading.rowsLeftOut()).isZero();
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    /** The peaks of the pools need not fall at the same moment, so their sum is an upper bound. */
    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
