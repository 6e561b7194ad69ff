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
import org.w3c.dom.NodeList;

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
    void aMissingValueBreaksTheLineAndIsTwoDotsInTheTable() throws Exception {
        Chart chart = chart(curve("Malmö", "10", null, "15"));

        assertThat(chart.table()).extracting(row -> row.cells().get(0)).containsExactly("10", "..", "15");
        assertThat(paths(parsed(chart))).anyMatch(path -> path.matches("M[\\d.]+ [\\d.]+M[\\d.]+ [\\d.]+"));
    }

    private static List<String> paths(Document svg) {
        NodeList paths = svg.getElementsByTagName("path");
        return java.util.stream.IntStream.range(0, paths.getLength())
                .mapToObj(i -> paths.item(i).getAttributes().getNamedItem("d").getTextContent())
                .toList();
    }

    @Test
    void everyCurveStaysInsideTheDrawing() throws Exception {
        for (String[] values : new String[][] {
            {"0", "0", "0"}, {"-5", "0", "7"}, {"0.01", "0.02", "0.03"}, {"1000000", "999999", "1"}, {"-3", "-2", "-1"}
        }) {
            NodeList paths = parsed(chart(curve("A", values))).getElementsByTagName("path");
            for (int i = 0; i < paths.getLength(); i++) {
                String move = paths.item(i).getAttributes().getNamedItem("transform") == null
                        ? ""
                        : paths.item(i)
                                .getAttributes()
                                .getNamedItem("transform")
                                .getTextContent();
                if (!move.isEmpty()) {
                    double y = Double.parseDouble(move.replaceAll(".* |\\)", ""));
                    assertThat(y).isBetween(29.0, 400.0);
                }
            }
        }
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
