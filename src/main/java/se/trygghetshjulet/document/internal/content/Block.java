package se.trygghetshjulet.document.internal.content;

import java.util.List;
import se.trygghetshjulet.statistics.Chart;

/** A part of a document. */
public sealed interface Block {

    /** @param level 1 for a chapter, 2 and 3 for what lies under it */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }
    }

    record Paragraph(String text) implements Block {}

    /** Something the reader must not miss, in a frame. */
    record Notice(String text) implements Block {}

    record ItemList(boolean numbered, List<String> items) implements Block {

        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** Names and what they stand for, side by side. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table with a header row; the first cell of each row is the row's header.
     *
     * @param caption what the table shows
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("A row of the table '%s' has %d cells, not %d"
                            .formatted(caption, row.cells().size(), columns.size()));
                }
            }
        }
    }

    /** @param width in parts of the table's width; the parts of all columns make up the whole */
    record Column(String title, int width) {}

    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(java.util.Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /**
     * What stands in a row under a column.
     *
     * @param text several lines are several paragraphs; a dash when there is nothing to say, so that nobody wonders
     * @param led whether the first line is the name of what follows
     */
    record Cell(String text, Tone tone, boolean led) {

        private static final String NOTHING = "–";

        public Cell {
            text = text.isBlank() ? NOTHING : text;
        }

        public static Cell of(String text) {
            return toned(text, Tone.PLAIN);
        }

        public static Cell toned(String text, Tone tone) {
            return new Cell(text, tone, false);
        }

        public static Cell led(String text) {
            return new Cell(text, Tone.PLAIN, true);
        }
    }

    /**
     * Horizontal bars, with the same figures as a table beside them.
     *
     * @param what what each bar stands for
     * @param unit what is counted
     */
    record BarChart(String caption, String what, String unit, List<Bar> bars) implements Block {

        public BarChart {
            bars = List.copyOf(bars);
        }

        /** The chart in words, for those who do not see it. */
        public String description() {
            return caption + ": "
                    + bars.stream()
                            .map(bar -> bar.label() + " " + bar.value())
                            .collect(java.util.stream.Collectors.joining(", "))
                    + ".";
        }
    }

    /** A line chart of imported figures, without the table that says the same; that is a block of its own. */
    record LineChart(Chart chart) implements Block {

        public String caption() {
            return chart.title() + ". " + chart.attribution() + ".";
        }

        /** The chart in words, for those who do not see it. */
        public String description() {
            return caption() + " " + chart.description() + " Samma siffror står i tabellen efter diagrammet.";
        }
    }

    record Bar(String label, int value, Tone tone) {

        /** The label behind the sign of its tone, so that bars are told apart without colour. */
        public String marked() {
            return tone == Tone.PLAIN ? label : tone.sign() + " " + label;
        }
    }

    /** A part that needs the width of a page lying down; it begins on a page of its own, and so does what follows. */
    record Wide(List<Block> blocks) implements Block {

        public Wide {
            blocks = List.copyOf(blocks);
        }
    }
}
