package se.trygghetshjulet.organisation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every fault of a file, so that all are shown at once. */
final class Problems {

    private record Problem(int line, String sentence) {}

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** @param sentence a Swedish sentence without its first words "file, rad n:" and with its full stop */
    void add(int line, String sentence) {
        problems.add(new Problem(line, sentence));
    }

    List<String> sentences() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(problem -> file + ", rad " + problem.line() + ": " + problem.sentence())
                .toList();
    }
}
