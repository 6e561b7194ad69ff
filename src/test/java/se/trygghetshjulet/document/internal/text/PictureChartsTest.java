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
    void wholeNumbersAreDrawnAndTold() {
        List<Block> blocks = PictureCharts.blocks(picture(BigDecimal.valueOf(12), BigDecimal.valueOf(15)));

        assertThat(blocks).hasSize(2);
        assertThat(((Block.BarChart) blocks.get(0)).bars())
                .extracting(Block.Bar::value)
                .containsExactly(12, 15);
        Block.Table table = (Block.Table) blocks.get(1);
        assertThat(table.caption()).isEqualTo("Rån, antal, Malmö. Källa: Brå.");
        assertThat(table.rows().get(1).cells()).extracting(Block.Cell::text).containsExactly("2025", "15", "10");
    }

    @Test
    void aMissingFigureIsNeverDrawnAsZero() {
        List<Block> blocks = PictureCharts.blocks(picture(BigDecimal.valueOf(12), null));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Block.Table.class, table -> assertThat(
                        table.rows().get(1).cells().get(1).text())
                .isEqualTo(".."));
    }

    @Test
    void aFigureWithDecimalsIsToldByTheTable() {
        assertThat(PictureCharts.blocks(picture(new BigDecimal("3.1"), BigDecimal.ONE)))
                .singleElement()
                .isInstanceOf(Block.Table.class);
    }
}
