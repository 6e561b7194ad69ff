package se.trygghetshjulet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A chart says the same as a drawing and as a table. */
class ChartTest {

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Chart.Curve curve(String name, String... values) {
        return new Chart.Curve(
                name, Arrays.asList(Arrays.stream(values).map(ChartTest::number).toArray(BigDecimal[]::new)));
    }

    private static Chart chart(Chart.Curve... curves) {
        return new Chart(
                "Rån & <hot>", "Ökar.", "antal", List.of("2023", "2024", "2025"), List.of(curves), "Källa: Brå");
    }

    private static Document parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theDrawingIsWellFormedAndNamed() throws Exception {
        Document svg = parsed(chart(curve("Malmö", "10", "12", "15")));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Rån & <hot>");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Ökar.");
    }

    @Test
    void aMissingValueBreaksTheLineAndIsTwoDotsInTheTable() {
        Chart chart = chart(curve("Malmö", "10", null, "15"));

        assertThat(chart.table()).extracting(row -> row.cells().get(0)).containsExactly("10", "..", "15");
        assertThat(marks(chart, Drawing.Stroke.class))
                .as("nothing is drawn through the gap")
                .noneMatch(stroke -> stroke.width() > 1);
        assertThat(marks(chart(curve("Malmö", "10", "12", "15")), Drawing.Stroke.class))
                .anyMatch(stroke -> stroke.width() > 1 && stroke.points().size() == 3);
    }

    private static <T> List<T> marks(Chart chart, Class<T> kind) {
        return chart.drawing().marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void everythingStaysInsideTheDrawing() {
        for (String[] values : new String[][] {
            {"0", "0", "0"}, {"-5", "0", "7"}, {"0.01", "0.02", "0.03"}, {"1000000", "999999", "1"}, {"-3", "-2", "-1"}
        }) {
            Chart chart = chart(
                    curve("Liknande kommuner, medel (Stockholm, Göteborg)", values),
                    curve("Malmö", values),
                    curve("Skåne län", values),
                    curve("Riket", values));
            assertThat(marks(chart, Drawing.Stroke.class).stream().flatMap(stroke -> stroke.points().stream()))
                    .allSatisfy(point -> {
                        assertThat(point.x()).isBetween(0.0, chart.drawing().width());
                        assertThat(point.y()).isBetween(0.0, chart.drawing().height());
                    });
            assertThat(marks(chart, Drawing.Text.class)).allSatisfy(text -> assertThat(text.y())
                    .isBetween(10.0, chart.drawing().height()));
        }
    }

    @Test
    void everyCurveHasItsNameAndLastFigureAtItsEndAndNoneLiesOnAnother() {
        Chart chart = chart(
                curve("Malmö", "10", "12", "1500"),
                curve("Liknande kommuner, medel (Stockholm, Göteborg)", "10", "12", "1500"),
                curve("Skåne län", "10", "12", "1490"),
                curve("Riket", "10", "12", null));

        List<Drawing.Text> names = marks(chart, Drawing.Text.class).stream()
                .filter(text -> text.x() > 500)
                .toList();
        assertThat(names).extracting(Drawing.Text::content).contains("Malmö 1\u00a0500", "Riket 12");
        List<Double> lines = names.stream().map(Drawing.Text::y).sorted().toList();
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThanOrEqualTo(16);
        }
    }

    @Test
    void theTimeAxisShowsAsManyPeriodsAsHaveRoomAndTheLastOneAlways() {
        List<String> months = java.util.stream.IntStream.rangeClosed(1, 36)
                .mapToObj(i -> "%d-%02d".formatted(2023 + (i - 1) / 12, (i - 1) % 12 + 1))
                .toList();
        Chart chart = new Chart(
                "Rån",
                "",
                "antal",
                months,
                List.of(new Chart.Curve(
                        "Malmö", months.stream().map(month -> BigDecimal.ONE).toList())),
                "Källa: Brå");

        List<String> shown = marks(chart, Drawing.Text.class).stream()
                .map(Drawing.Text::content)
                .filter(months::contains)
                .toList();
        assertThat(shown).contains("2025-12").hasSizeBetween(4, 9);
    }

    @Test
    void curvesDifferWithoutColour() {
        String svg = chart(curve("A", "1", "2", "3"), curve("B", "2", "3", "4")).svg();

        assertThat(svg).contains("stroke-dasharray=\"none\"", "stroke-dasharray=\"8 4\"");
        assertThat(svg).doesNotContain("style=", "<script", "class=");
    }

    @Test
    void fiveCurvesAreOneTooMany() {
        Chart.Curve curve = curve("A", "1", "2", "3");
        assertThatThrownBy(() -> chart(curve, curve, curve, curve, curve)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(curve("A", "1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersAreWrittenAsSwedesReadThem() {
        assertThat(SwedishNumbers.text(new BigDecimal("1234567.891"))).isEqualTo("1\u00a0234\u00a0567,89");
        assertThat(SwedishNumbers.text(new BigDecimal("-3.50"))).isEqualTo("−3,5");
        assertThat(SwedishNumbers.text(new BigDecimal("100"))).isEqualTo("100");
        assertThat(SwedishNumbers.text(null)).isEqualTo("..");
    }
}
