package se.trygghetshjulet.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the names of curves stand beside their last points, so that none lies on another. */
final class EndLabels {

    /** As many letters as fit beside the drawing. */
    private static final int LETTERS = 20;

    private final double top;
    private final double bottom;
    private final double lineHeight;

    EndLabels(double top, double bottom, double lineHeight) {
        this.top = top;
        this.bottom = bottom;
        this.lineHeight = lineHeight;
    }

    /**
     * A name at the end of a curve.
     *
     * @param y of the first line; of the point, before it is placed
     */
    record Label(int curve, List<String> lines, double point, double y) {

        Label at(double newY) {
            return new Label(curve, lines, point, newY);
        }
    }

    /** The name with its last figure, on as many lines as it takes. */
    Label label(int curve, String name, BigDecimal last, double point) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : (name + " " + SwedishNumbers.text(last)).split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return new Label(curve, List.copyOf(lines), point, point);
    }

    /** Each as near its point as the others let it, from the top down and then up again from the bottom. */
    List<Label> placed(List<Label> labels) {
        List<Label> sorted = new ArrayList<>(
                labels.stream().sorted(Comparator.comparingDouble(Label::point)).toList());
        double free = top;
        for (int i = 0; i < sorted.size(); i++) {
            Label label = sorted.get(i);
            double wanted = label.point() - lineHeight * (label.lines().size() - 1) / 2;
            sorted.set(i, label.at(Math.max(free, wanted)));
            free = sorted.get(i).y() + lineHeight * label.lines().size() + 4;
        }
        double limit = bottom;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Label label = sorted.get(i);
            double lowest = limit - lineHeight * (label.lines().size() - 1);
            sorted.set(i, label.at(Math.min(label.y(), lowest)));
            limit = sorted.get(i).y() - lineHeight - 4;
        }
        return sorted;
    }
}
