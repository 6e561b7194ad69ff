package se.trygghetshjulet.document.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.statistics.Chart;

/** The figures of a picture stand in its document, drawn when they can be, and always as a table. */
class PictureChartsTest {

    private static PictureView picture(BigDecimal... values) {
        Chart chart = new Chart(
                "Rån, antal, Malmö",
                "",
                "antal",
                List.of("2024", "2025"),
                List.of(
                        new Chart.Curve("Malmö", Arrays.asList(values)),
                        new Chart.Curve("Riket", List.of(BigDecimal.ONE, BigDecimal.TEN))),
                "Källa: Brå");
        return new PictureView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(new PictureView.StatisticsView("", "", "", "", Optional.of(chart))),
                List.of());
    }

    @Test
    void theChartIsDrawnAndToldByATable() {
        List<Block> blocks = PictureCharts.blocks(picture(new BigDecimal("12.5"), BigDecimal.valueOf(15)));

        assertThat(blocks).hasSize(2);
        assertThat(((Block.LineChart) blocks.get(0)).chart().curves())
                .as("the reference values stand in the drawing too")
                .hasSize(2);
        Block.Table table = (Block.Table) blocks.get(1);
        assertThat(table.caption()).isEqualTo("Siffrorna i diagrammet: Rån, antal, Malmö. Källa: Brå.");
        assertThat(table.rows().get(0).cells()).extracting(Block.Cell::text).containsExactly("2024", "12,5", "1");
        assertThat(table.rows().get(1).cells()).extracting(Block.Cell::text).containsExactly("2025", "15", "10");
    }

    @Test
    void aMissingFigureIsTwoDotsInTheTable() {
        Block.Table table = (Block.Table)
                PictureCharts.blocks(picture(BigDecimal.valueOf(12), null)).get(1);

        assertThat(table.rows().get(1).cells().get(1).text()).isEqualTo("..");
    }

    @Test
    void whatSeveralHaveChosenIsShownOnce() {
        PictureView once = picture(BigDecimal.ONE, BigDecimal.TEN);
        PictureView twice = new PictureView(
                once.id(),
                once.cycleId(),
                1,
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(once.statistics().get(0), once.statistics().get(0)),
                List.of());

        assertThat(PictureCharts.blocks(twice)).hasSize(2);
    }
}
