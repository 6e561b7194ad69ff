package se.trygghetshjulet.document.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.document.internal.render.Renderers;
import se.trygghetshjulet.organisation.Municipality;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Rhythm;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Unit;

/** How long the largest documents take to write and render: the median of twenty, after five to warm up. */
@Tag("benchmark")
@DisplayName("Tiden att göra dokumenten för ett stort år")
class DocumentBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;
    private static final long LONGEST_MILLIS = 20_000;

    private final LargeYear year = new LargeYear();
    private final Clock clock = Clock.fixed(Instant.parse("2027-05-14T08:00:00Z"), ZoneOffset.UTC);
    private final Renderers renderers = Renderers.standard(clock);

    @Test
    @DisplayName("Lägesbild med 40 problem, åtgärdsplan med 120 åtgärder mot 6 problem med 25 orsaker var")
    void theLargestDocuments() throws IOException {
        Names names = new Names(organisation());
        Stationery stationery = new Stationery(organisation(), clock);
        Cycles cycles = mock(Cycles.class);
        given(cycles.year(any())).willReturn(2027);
        DocumentWriter picture = new PictureWriter(year.pictures(), cycles, names, stationery);
        DocumentWriter plan = new PlanWriter(year.plans(), year.pictures(), names, new PlanTables(names), stationery);

        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("Lägesbild, PDF", () -> renderers.pdf(picture.write(LargeYear.PICTURE, Edition.OPEN, false)));
        files.put("Lägesbild, DOCX", () -> renderers.docx(picture.write(LargeYear.PICTURE, Edition.OPEN, false)));
        files.put("Åtgärdsplan, PDF", () -> renderers.pdf(plan.write(LargeYear.PLAN, Edition.OPEN, false)));
        files.put("Åtgärdsplan, DOCX", () -> renderers.docx(plan.write(LargeYear.PLAN, Edition.OPEN, false)));
        files.put(
                "Åtgärdsplan, XLSX",
                () -> renderers.xlsx(plan.sheet(LargeYear.PLAN, Edition.OPEN).orElseThrow()));

        StringBuilder report = new StringBuilder(
                "| Fil | Processortid, median av 20, ms | Klocktid, median av 20, ms | Storlek, kB |\n|---|---|---|---|\n");
        files.forEach((name, file) -> {
            int size = file.get().length;
            Median median = Median.of(file);
            report.append("| %s | %d | %d | %d |%n".formatted(name, median.processor(), median.clock(), size / 1024));
            assertThat(median.clock()).as(name).isLessThan(LONGEST_MILLIS);
        });
        System.out.println(report);
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        Files.writeString(folder.resolve("documents.md"), report);
    }

    /** Milliseconds; the time of the processor says the same on a machine that does other things as well. */
    private record Median(long processor, long clock) {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        static Median of(Supplier<byte[]> file) {
            for (int round = 0; round < WARM_UP; round++) {
                file.get();
            }
            long[] processor = new long[ROUNDS];
            long[] clock = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long started = System.nanoTime();
                long used = THREADS.getCurrentThreadCpuTime();
                file.get();
                processor[round] = THREADS.getCurrentThreadCpuTime() - used;
                clock[round] = System.nanoTime() - started;
            }
            return new Median(middle(processor), middle(clock));
        }

        private static long middle(long[] nanos) {
            Arrays.sort(nanos);
            return (nanos[ROUNDS / 2 - 1] + nanos[ROUNDS / 2]) / 2_000_000;
        }
    }

    private static Organisation organisation() {
        Organisation organisation = mock(Organisation.class);
        given(organisation.municipality())
                .willReturn(
                        new Municipality("malmo", "Malmö stad", "stadskontoret", "Kommunstyrelsen", "", Rhythm.ANNUAL));
        given(organisation.unit(any()))
                .willReturn(new Unit("stadskontoret", "Stadskontoret", Party.CITY, true, "stk@malmo.example"));
        given(organisation.units()).willReturn(List.of());
        given(organisation.partyName(any())).willReturn("Malmö stad");
        given(organisation.role(any()))
                .willReturn(new Role("coordinator", "Samordnare", "", Party.CITY, Optional.empty()));
        return organisation;
    }
}
