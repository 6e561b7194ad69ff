package se.trygghetshjulet.trace.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The geometry of the graph: six columns from left to right, a lane for each problem. Lengths are units of the drawing,
 * one of them about a pixel. Every word of it stands in the table too.
 *
 * @param links the lines between the boxes, as path data
 */
record Drawing(int width, int height, List<Head> heads, List<Band> bands, List<String> links, List<Box> boxes) {

    static final int BOX_WIDTH = 188;
    static final int BOX_HEIGHT = 84;
    private static final int GAP = 42;
    private static final int ROW = BOX_HEIGHT + 12;
    private static final int MARGIN = 14;
    private static final int HEAD = 38;
    private static final int LANE_SPACE = 12;
    private static final int LINES = 3;

    /** Letters of a line; what a box is wide enough for in the widest common letters. */
    static final int LETTERS = 24;

    private enum Column {
        PROBLEM("Problem"),
        CAUSE("Orsak"),
        MEASURE("Åtgärd"),
        INDICATOR("Indikator"),
        PROGRESS("Framsteg"),
        DECISION("Beslut");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        int x() {
            return MARGIN + ordinal() * (BOX_WIDTH + GAP);
        }
    }

    record Head(String text, int x, int y) {}

    /** What lies behind a lane. */
    record Band(int y, int height) {}

    /**
     * @param kind its style sheet class
     * @param heading its first line
     * @param lines the rest, cut to what there is room for
     * @param href the row of the table that says it all; {@code null} for a box that is no link
     */
    record Box(String kind, int x, int y, String heading, List<String> lines, String href) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }
    }

    static Drawing of(List<Lane> lanes, PlanDecision decision) {
        return new Draftsman(decision).draw(lanes);
    }

    /** The first lines of a text, broken between words where that can be done. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String left = text.strip().replaceAll("\\s+", " ");
        while (!left.isEmpty() && lines.size() < LINES) {
            if (left.length() <= LETTERS) {
                lines.add(left);
                left = "";
            } else {
                int space = left.lastIndexOf(' ', LETTERS);
                String line = space > 0 ? left.substring(0, space) : left.substring(0, LETTERS - 1) + "-";
                left = left.substring(space > 0 ? space + 1 : LETTERS - 1);
                lines.add(line);
            }
        }
        if (!left.isEmpty()) {
            String last = lines.remove(LINES - 1);
            lines.add(last.substring(0, Math.min(last.length(), LETTERS - 1)).stripTrailing() + "…");
        }
        return lines;
    }

    private static final class Draftsman {

        private final PlanDecision decision;
        private final List<Band> bands = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();

        Draftsman(PlanDecision decision) {
            this.decision = decision;
        }

        Drawing draw(List<Lane> lanes) {
            int top = HEAD;
            for (Lane lane : lanes) {
                int rows = Math.max(
                        1, Math.max(lane.causes().size(), lane.measures().size()));
                int height = rows * ROW + LANE_SPACE;
                bands.add(new Band(top, height));
                draw(lane, top, height);
                top += height + LANE_SPACE;
            }
            List<Head> heads = new ArrayList<>();
            for (Column column : Column.values()) {
                heads.add(new Head(column.title, column.x() + BOX_WIDTH / 2, HEAD - 14));
            }
            int width = Column.DECISION.x() + BOX_WIDTH + MARGIN;
            return new Drawing(width, top, heads, bands, links, boxes);
        }

        private void draw(Lane lane, int top, int height) {
            int middle = top + (height - BOX_HEIGHT) / 2;
            if (lane.hasProblem()) {
                add(Column.PROBLEM, "problem", middle, "Prioritet " + lane.rank(), lane.problemTitle(), lane.key());
            } else {
                add(Column.PROBLEM, "lucka", middle, "⚠ Inget problem", "Åtgärderna saknar orsak", lane.key());
            }
            Map<Integer, Integer> causes = causes(lane, top, height, middle);
            if (lane.measures().isEmpty() && lane.gaps().contains(Gap.PROBLEM_WITHOUT_MEASURE)) {
                add(Column.MEASURE, "lucka", middle, "⚠ Ingen åtgärd", lane.withoutMeasure(), null);
            }
            int at = first(lane.measures().size(), top, height);
            for (MeasureNode measure : lane.measures()) {
                draw(lane, measure, at);
                for (int cause : measure.causes()) {
                    if (causes.containsKey(cause)) {
                        link(Column.CAUSE, causes.get(cause), Column.MEASURE, at);
                    }
                }
                link(Column.PROGRESS, at, Column.DECISION, middle);
                at += ROW;
            }
            if (!lane.measures().isEmpty()) {
                add(
                        Column.DECISION,
                        decision.made() ? "beslut" : "vantar",
                        middle,
                        "Åtgärdsplanen",
                        decision.words(),
                        null);
            }
        }

        private Map<Integer, Integer> causes(Lane lane, int top, int height, int middle) {
            Map<Integer, Integer> places = new HashMap<>();
            int at = first(lane.causes().size(), top, height);
            for (CauseNode cause : lane.causes()) {
                String heading =
                        cause.acted() ? "Orsak " + cause.number() : "⚠ Orsak %d utan åtgärd".formatted(cause.number());
                add(Column.CAUSE, cause.acted() ? "orsak" : "lucka", at, heading, cause.description(), null);
                link(Column.PROBLEM, middle, Column.CAUSE, at);
                places.put(cause.number(), at);
                at += ROW;
            }
            if (lane.causes().isEmpty() && lane.gaps().contains(Gap.PROBLEM_WITHOUT_CAUSE)) {
                add(Column.CAUSE, "lucka", middle, "⚠ Ingen orsak", "", null);
            }
            return places;
        }

        private void draw(Lane lane, MeasureNode measure, int at) {
            boolean tied = !measure.has(Gap.MEASURE_WITHOUT_CAUSE);
            add(
                    Column.MEASURE,
                    tied ? "atgard" : "lucka",
                    at,
                    (tied ? "Åtgärd %d" : "⚠ Åtgärd %d utan orsak").formatted(measure.number()),
                    measure.title(),
                    lane.key() + "-atgard-" + measure.number());
            if (measure.has(Gap.GOAL_WITHOUT_INDICATOR)) {
                add(Column.INDICATOR, "lucka", at, "⚠ Ingen indikator", measure.indicatorGap(), null);
            } else {
                boolean based = !measure.has(Gap.INDICATOR_WITHOUT_BASE);
                add(
                        Column.INDICATOR,
                        based ? "indikator" : "lucka",
                        at,
                        based ? "Indikator" : "⚠ Inget utgångsvärde",
                        measure.indicator(),
                        null);
            }
            link(Column.MEASURE, at, Column.INDICATOR, at);
            if (measure.reported().isPresent()) {
                MeasureNode.Reported reported = measure.reported().get();
                add(Column.PROGRESS, "framsteg", at, "Genomförd: " + reported.done(), reported.colour(), null);
            } else if (measure.has(Gap.NEVER_REPORTED)) {
                add(Column.PROGRESS, "lucka", at, "⚠ Aldrig rapporterad", "", null);
            } else {
                add(Column.PROGRESS, "vantar", at, "Inte rapporterad än", "", null);
            }
            link(Column.INDICATOR, at, Column.PROGRESS, at);
        }

        /** Where the first of so many boxes stands, when they are to stand in the middle of a lane. */
        private static int first(int count, int top, int height) {
            return top + (height - count * ROW) / 2 + (ROW - BOX_HEIGHT) / 2;
        }

        private void add(Column column, String kind, int y, String heading, String text, String key) {
            boxes.add(new Box(kind, column.x(), y, heading, wrap(text), key == null ? null : "#" + key));
        }

        private void link(Column from, int fromY, Column to, int toY) {
            int x1 = from.x() + BOX_WIDTH;
            int y1 = fromY + BOX_HEIGHT / 2;
            int x2 = to.x();
            int y2 = toY + BOX_HEIGHT / 2;
            int bend = GAP / 2;
            links.add(String.format(
                    Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2));
        }
    }
}
