package se.trygghetshjulet.document.internal.render;

import java.util.List;
import se.trygghetshjulet.document.internal.content.Block;

/** The figures of a chart as the table beside it. */
final class Charts {

    private Charts() {}

    static Block.Table table(Block.BarChart chart) {
        return new Block.Table(
                chart.caption(),
                List.of(new Block.Column(chart.what(), 4), new Block.Column(chart.unit(), 1)),
                chart.bars().stream()
                        .map(bar -> Block.Row.of(bar.marked(), Integer.toString(bar.value())))
                        .toList());
    }
}
