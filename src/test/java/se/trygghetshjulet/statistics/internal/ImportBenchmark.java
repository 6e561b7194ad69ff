package se.trygghetshjulet.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.ProductTest;

/** Time for a text file of 500,000 rows from drop to record, printed: {@code mvn -Pbenchmark test -Dtest=ImportBenchmark}. */
@ProductTest
@Tag("benchmark")
class ImportBenchmark {

    private static final int ROWS = 500_000;

    @Autowired
    private Imports imports;

    @Autowired
    private DroppedFiles dropped;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void noFigures() {
        EmptyStatistics.wipe(jdbc);
    }

    @Test
    void halfAMillionRowsAreSeenAndStored() {
        StringBuilder rows = new StringBuilder("Region;Brott;År;Period;Antal\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("Malmö kommun;Brott ")
                    .append(i / 20)
                    .append(";År;")
                    .append(2006 + i % 20)
                    .append(';')
                    .append(i)
                    .append(";\n");
        }
        DroppedFile file = dropped.keep(
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.ISO_8859_1)), "stor", "analytiker");

        long seen = timed("seen", () -> imports.preview(file, Map.of()));
        long stored = timed("stored", () -> imports.confirm(file, Map.of(), false, "analytiker"));
        long again = timed("the same file again", () -> imports.confirm(file, Map.of(), false, "analytiker"));

        assertThat(jdbc.sql("select count(*) from statistics_figure")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
        assertThat(Duration.ofNanos(seen + stored + again)).isLessThan(Duration.ofMinutes(4));
    }

    private static long timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        long took = System.nanoTime() - start;
        System.out.printf("CSV of 500,000 rows, %s: %.1f s%n", what, took / 1e9);
        return took;
    }
}
