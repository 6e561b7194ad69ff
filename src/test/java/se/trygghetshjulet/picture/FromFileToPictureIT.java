package se.trygghetshjulet.picture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.statistics.SeriesChoice;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.internal.EmptyStatistics;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;

/** The way of a figure: a file is dropped in the browser, and in the end its chart stands in the PDF of the picture. */
@DisplayName("Från fil till lägesbild i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromFileToPictureIT {

    private static final String OWN = """
            kalla;indikator;omrade;omradestyp;period;varde;enhet;urval;anmarkning
            Trygghetsmätningen;Problemindex;Malmö;kommun;2023;2,27;index;;
            Trygghetsmätningen;Problemindex;Malmö;kommun;2024;..;index;;
            Trygghetsmätningen;Problemindex;Malmö;kommun;2025;2,41;index;;
            """;
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statistics statistics;

    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** One file of each format that can be read; names say nothing but for the year that two of them ask for. */
    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("fil1 2025.csv", BraFiles.municipalityTotals(false));
        files.put("fil2", BraFiles.indicatorWorkbook("Malmö"));
        files.put("fil3.txt", BraFiles.solByYear());
        files.put("fil4 2025.xlsx", BraFiles.newTable120());
        files.put("fil5.csv", OWN.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    @DisplayName("varje sorts fil blir ett diagram i lägesbildens PDF")
    void everyFormatBecomesAChartInThePicture() throws IOException {
        PicturePhase phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
        EmptyStatistics.wipe(jdbc);
        phase.gathers(2027);
        try (OwnPages analyst = OwnPages.of(chromium, port, "analytiker")) {
            aBrokenFileChangesNothing(analyst);
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                long start = System.nanoTime();
                drop(analyst, file.getKey(), file.getValue());
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.printf("%s: %.1f s from drop to record%n", file.getKey(), took.toMillis() / 1000.0);
                assertThat(took).isLessThan(TWO_MINUTES);
            }
            lookAtTheFigures(analyst);
        }
        List<SeriesChoice> chosen = oneSeriesOfEachFile();
        officials.complete(
                PicturePhase.STATISTICS,
                Map.of(
                        "datasets",
                        chosen.stream()
                                .map(series ->
                                        Map.of("series", series.seriesId().toString()))
                                .toList()));

        try (OwnPages coordinator = OwnPages.of(chromium, port, "samordnare");
                PDDocument pdf = Loader.loadPDF(pictureAsPdf(coordinator))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            List<String> drawn = drawn(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(chosen).allSatisfy(series -> {
                assertThat(text).contains("Källa: " + series.publisher());
                assertThat(drawn).anyMatch(chart -> chart.startsWith(series.indicator()));
            });
            assertThat(drawn).hasSize(5).allMatch(chart -> chart.contains("Källa: "));
        }
    }

    private void aBrokenFileChangesNothing(OwnPages analyst) {
        Page page = analyst.go("/statistik");
        give(page, "trasig.xlsx", "PK\u0003\u0004 trasig".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ladda ned den igen");
        analyst.inspect("statistik-trasig-fil");
        assertThat(jdbc.sql("select count(*) from statistics_dataset")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void give(Page page, String name, byte[] content) {
        page.locator("#fil").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        press(page, "Visa vad filen innehåller");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void drop(OwnPages analyst, String name, byte[] content) {
        Page page = analyst.go("/statistik");
        give(page, name, content);
        Locator questions = page.getByText("Något behöver du svara på");
        if (questions.count() > 0) {
            analyst.inspect("statistik-fragor");
            press(page, "Visa vad filen innehåller");
        }
        assertThat(page.getByText("Inget är sparat ännu")).isVisible();
        analyst.inspect("statistik-" + name.replaceAll("\\W.*", ""));
        press(page, "Läs in filen");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("är inläst");
    }

    private static void lookAtTheFigures(OwnPages analyst) {
        Page page = analyst.go("/statistik");
        analyst.inspect("statistik-med-siffror");
        page.getByText("Skadegörelsebrott, per 100 000 invånare – Malmö").click();
        assertThat(page.locator("figure svg")).isVisible();
        analyst.inspect("statistik-serie");
    }

    private List<SeriesChoice> oneSeriesOfEachFile() {
        Map<String, SeriesChoice> byDataset = new LinkedHashMap<>();
        statistics.choices().stream()
                .filter(choice -> choice.area().name().equals("Malmö"))
                .forEach(choice -> byDataset.putIfAbsent(choice.dataset(), choice));
        assertThat(byDataset).hasSize(5);
        return List.copyOf(byDataset.values());
    }

    private byte[] pictureAsPdf(OwnPages coordinator) throws IOException {
        UUID picture = jdbc.sql("select id from picture").query(UUID.class).single();
        Page page = coordinator.go("/dokument/2027");
        byte[] pdf = page.request()
                .get("http://localhost:" + port + "/dokument/utkast/lagesbild/" + picture + "/oppen.pdf")
                .body();
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve("lagesbild.pdf"), pdf);
        return pdf;
    }

    /** What is said instead of each picture to those who do not see it. */
    private static List<String> drawn(PDStructureNode node) {
        List<String> said = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    said.add(String.valueOf(element.getAlternateDescription()));
                }
                said.addAll(drawn(element));
            }
        }
        return said;
    }
}
