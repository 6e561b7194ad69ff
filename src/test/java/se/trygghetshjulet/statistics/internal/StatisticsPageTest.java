package se.trygghetshjulet.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;

/** The analyst drops a file, sees what was understood, confirms, and looks at a chart. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsPageTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(svar[^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern SERIES = Pattern.compile("<a href=\"(/statistik/serie/[^\"]+)\">([^<]+)</a>");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext product;

    private Browser analyst;

    @BeforeAll
    void theAnalystSignsIn() {
        analyst = Accounts.official(port, "analytiker");
    }

    @BeforeEach
    void noFigures() {
        EmptyStatistics.wipe(jdbc);
    }

    private HttpResponse<String> drop(String name, byte[] content) {
        return analyst.upload("/statistik", "/statistik/filer", "fil", name, content);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private String confirm(String page) {
        Map<String, String> answers = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(analyst.get(page).body());
        while (hidden.find()) {
            answers.put(hidden.group(1), hidden.group(2));
        }
        String target = page.replaceFirst("\\?.*", "") + "/bekrafta";
        return analyst.get(location(analyst.submitPage(page, target, answers))).body();
    }

    private String seriesPage(String label) {
        Matcher series = SERIES.matcher(analyst.get("/statistik").body());
        while (series.find()) {
            if (series.group(2).contains(label)) {
                return series.group(1);
            }
        }
        throw new AssertionError("No series " + label);
    }

    @Test
    void theWorkbookOfBraBecomesAChartInThreeSteps() {
        String page = location(drop("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö")));
        assertThat(analyst.get(page).body())
                .contains("Inget är sparat ännu")
                .contains("Indikatorer för kommuners lägesbild")
                .contains("Skadegörelsebrott")
                .contains("nya uppgifter");
        assertThat(confirm(page)).contains("”Malmö.xlsx” är inläst");

        String series = analyst.get(seriesPage("Skadegörelsebrott, per 100 000 invånare – Malmö"))
                .body();
        assertThat(series)
                .contains("<svg", "role=\"img\"", "<title id=")
                .contains("Malmö: ökning från 1\u00a0150 (2021) till 1\u00a0230 (2025) med 7 procent.")
                .contains("Källa: Brå")
                .contains("Samma siffror som i diagrammet")
                .contains("2 Skadegörelsebrott, rad 3")
                .doesNotContain("style=");
    }

    @Test
    void whatTheFileDoesNotSayIsAskedAndTheAnswerIsCheckedAtItsField() {
        String page = location(drop("nedladdning.csv", BraFiles.municipalityTotals(false)));
        assertThat(analyst.get(page).body()).contains("Vilket år gäller siffrorna?");
        assertThat(analyst.get(page + "?svar.year=snart").body())
                .contains("aria-invalid=\"true\"", "value=\"snart\"", "Skriv året med fyra siffror");

        assertThat(confirm(page + "?svar.year=2024")).contains("är inläst");
        assertThat(seriesPage("Anmälda brott totalt, antal – Malmö (2024, Brå)"))
                .isNotEmpty();
    }

    @Test
    void badRowsAreListedAndCannotBecomeFormulasInExcel() {
        String page = location(drop("egen.csv", """
                kalla;indikator;omrade;omradestyp;period;varde;enhet;urval;anmarkning
                EST;<script>alert(1)</script>;Malmö;kommun;2026;5;antal;;
                =HYPERLINK("http://x");Brand;Malmö;kommun;2026;fem;antal;;
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(analyst.get(page).body())
                .contains("Utelämnad.", "rad 3", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(analyst.get(page + "/rader.csv").body()).contains("\"'=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hej", "%PDF-1.7", "PK\u0003\u0004 trasig"})
    void aBrokenFileSaysWhatToDoAndChangesNothing(String content) {
        HttpResponse<String> answer = drop("<b>fil</b>.xlsx", content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(analyst.get(location(answer)).body())
                .contains("role=\"alert\"")
                .doesNotContain("<b>fil");
        assertThat(jdbc.sql("select count(*) from statistics_dataset")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCancelledFileIsGone() {
        String page = location(drop("db.csv", BraFiles.solByYear()));

        assertThat(analyst.get(location(analyst.submitPage(page, page + "/avbryt", Map.of())))
                        .body())
                .contains("Inget har lästs in");
        assertThat(analyst.get(location(analyst.get(page))).body()).contains("finns inte kvar");
    }

    @Test
    void aFileThatIsForgottenWhileItIsBeingReadIsAskedForAgain() throws IOException {
        String page = location(drop("db.csv", BraFiles.solByYear()));
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        Files.delete(product.getBean(DroppedFiles.class)
                .find(id, "analytiker")
                .orElseThrow()
                .path());

        assertThat(analyst.get(location(analyst.get(page))).body()).contains("finns inte kvar");
        assertThat(analyst.get(location(analyst.submitPage("/statistik", page + "/bekrafta", Map.of())))
                        .body())
                .contains("finns inte kvar");
    }

    @Test
    void theTemplateIsReadBackByThePageThatGaveIt() {
        HttpResponse<String> template = analyst.get("/statistik/mall.csv");

        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("statistikmall.csv"));
        byte[] filled = (template.body() + "Mätning;Trygghet;Malmö;kommun;2026;61,5;procent;;\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(confirm(location(drop("ifylld.csv", filled)))).contains("är inläst");
    }

    @Test
    void strangeAddressesGetNoFault() {
        for (String path : new String[] {
            "/statistik/serie/nej",
            "/statistik/serie/00000000-0000-0000-0000-000000000000",
            "/statistik/utgava/nej/rader.csv",
            "/statistik/filer/nej"
        }) {
            assertThat(analyst.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void everybodyMayLookButOnlyThoseWhoLookAfterFiguresLetFilesIn() {
        new ImportedFigures(product).add("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        Browser registrar = Accounts.official(port, "registrator");

        assertThat(registrar.get("/statistik").body())
                .contains("Skadegörelsebrott, per 100 000 invånare – Malmö")
                .doesNotContain("type=\"file\"");
        assertThat(registrar.get(seriesPage("Skadegörelsebrott, antal")).statusCode())
                .isEqualTo(200);
        assertThat(registrar
                        .upload("/statistik", "/statistik/filer", "fil", "Malmö.xlsx", BraFiles.solByYear())
                        .statusCode())
                .isEqualTo(403);
        assertThat(registrar
                        .get("/statistik/utgava/00000000-0000-0000-0000-000000000000/rader.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(port).get("/statistik").statusCode()).isEqualTo(302);
    }

    @Test
    void koladaIsClosedUntilTheMunicipalityOpensIt() {
        assertThat(analyst.get("/statistik").body()).doesNotContain("Kolada");
        assertThat(analyst.submitPage(
                                "/statistik",
                                "/statistik/filer/kolada",
                                Map.of("nyckeltal", "N07403", "fran", "2024", "till", "2025"))
                        .statusCode())
                .isEqualTo(404);
    }
}
