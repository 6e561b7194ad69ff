package se.trygghetshjulet.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of one thing done many times, in milliseconds. */
final class Samples {

    private final List<Double> milliseconds = new ArrayList<>();
    private double gaveUpAfter;

    void add(double duration) {
        milliseconds.add(duration);
    }

    /** Nothing came back within the time; measuring on would only take more of it. */
    void gaveUp(double limit) {
        gaveUpAfter = limit;
    }

    boolean isGivenUp() {
        return gaveUpAfter > 0;
    }

    /** At least as long as this: the limit itself when nothing came back. */
    double median() {
        if (isGivenUp()) {
            return gaveUpAfter;
        }
        List<Double> sorted = milliseconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    int size() {
        return milliseconds.size();
    }

    /** The median with the smallest and the largest sample. */
    @Override
    public String toString() {
        if (isGivenUp()) {
            return "> %.0f s".formatted(gaveUpAfter / 1000);
        }
        double least =
                milliseconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most =
                milliseconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return String.format(Locale.ROOT, "%s (%s–%s)", figure(median()), figure(least), figure(most));
    }

    /** How many times longer than the other; a lower bound when this one was given up. */
    String times(Samples other) {
        return (isGivenUp() ? "> " : "") + figure(median() / other.median());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}
