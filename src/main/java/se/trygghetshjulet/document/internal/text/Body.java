package se.trygghetshjulet.document.internal.text;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Lines;

/** Puts the blocks of a document together. What has nothing to say leaves no trace. */
final class Body {

    private final List<Block> blocks = new ArrayList<>();

    Body heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    Body paragraph(String text) {
        return text.isBlank() ? this : add(new Block.Paragraph(text));
    }

    Body notice(String text) {
        return text.isBlank() ? this : add(new Block.Notice(text));
    }

    /** @param headingLevel the level of sub-headings in the text */
    Body prose(String text, int headingLevel) {
        blocks.addAll(Prose.blocks(text, headingLevel));
        return this;
    }

    /** A heading with what was written under it; neither when nothing was. */
    Body section(int level, String heading, String text) {
        return text.isBlank() ? this : heading(level, heading).prose(text, Math.min(3, level + 1));
    }

    Body items(List<String> items) {
        return items.isEmpty() ? this : add(new Block.ItemList(false, items));
    }

    Body numbered(List<String> items) {
        return items.isEmpty() ? this : add(new Block.ItemList(true, items));
    }

    /** Facts with something to say. */
    Body facts(Fact... facts) {
        List<Fact> said =
                List.of(facts).stream().filter(fact -> !fact.lines().isEmpty()).toList();
        return said.isEmpty() ? this : add(new Block.Facts(said));
    }

    Body table(String caption, List<Block.Column> columns, List<Block.Row> rows) {
        return rows.isEmpty() ? this : add(new Block.Table(caption, columns, rows));
    }

    Body chart(String caption, String what, String unit, List<Block.Bar> bars) {
        return bars.isEmpty() ? this : add(new Block.BarChart(caption, what, unit, bars));
    }

    Body wide(Body part) {
        return part.blocks.isEmpty() ? this : add(new Block.Wide(part.blocks));
    }

    Body wholeOf(List<Block> others) {
        blocks.addAll(others);
        return this;
    }

    Body add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return blocks;
    }

    static Block.Column column(String title, int width) {
        return new Block.Column(title, width);
    }

    /** The parts that say something, each on a line of its own. */
    static String lines(String... parts) {
        return String.join(
                "\n",
                java.util.Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }

    /** "Källa: passrapporter", or nothing when there is nothing to name. */
    static String named(String name, String text) {
        return text.isBlank() ? "" : name + ": " + String.join(" ", Lines.of(text));
    }
}
