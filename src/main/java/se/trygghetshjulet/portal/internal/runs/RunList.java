package se.trygghetshjulet.portal.internal.runs;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ProcessRuns;
import se.trygghetshjulet.engine.ProcessRuns.Count;
import se.trygghetshjulet.engine.RunFilter;

/** Finds what the list shows: one page of instances by state, and how many there are of every kind. */
@Component
class RunList {

    static final int PAGE = 50;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ProcessRuns runs;
    private final RunRows rows;

    RunList(ProcessRuns runs, RunRows rows) {
        this.runs = runs;
        this.rows = rows;
    }

    /** A page that does not exist any more is the last one that does. */
    Shown show(Choice asked, Reader reader) {
        Optional<Set<String>> cases = cases(asked.words(), reader);
        List<Count> counts = runs.counts(new RunFilter(Set.of(), Optional.empty(), cases));
        int total = count(counts, asked.state(), asked.process());
        Choice choice = asked.onPage(Math.min(asked.page(), Math.max(1, (total + PAGE - 1) / PAGE)));
        RunFilter wanted = new RunFilter(
                choice.state() == null ? Set.of() : Set.of(choice.state().state()), choice.wantedProcess(), cases);
        List<RunRow> found =
                total == 0 ? List.of() : rows.of(runs.page(wanted, (choice.page() - 1) * PAGE, PAGE), reader);
        return new Shown(choice, total, sections(found, counts, choice), chips(counts, choice), processes(counts));
    }

    /** Whoever may not read a case's own words cannot search for them either. */
    private Optional<Set<String>> cases(String words, Reader reader) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String wanted = words.toLowerCase(SWEDISH);
        return Optional.of(rows.matters(runs.cases(), reader).entrySet().stream()
                .filter(matter -> matter.getValue().toLowerCase(SWEDISH).contains(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static List<Section> sections(List<RunRow> found, List<Count> counts, Choice choice) {
        Map<StateWords, List<RunRow>> byState =
                found.stream().collect(Collectors.groupingBy(RunRow::state, TreeMap::new, Collectors.toList()));
        return byState.entrySet().stream()
                .map(each ->
                        new Section(each.getKey(), count(counts, each.getKey(), choice.process()), each.getValue()))
                .toList();
    }

    private static List<Chip> chips(List<Count> counts, Choice choice) {
        Stream<Chip> all = Stream.of(new Chip(
                "Alla", count(counts, null, choice.process()), choice.with(null).address(), choice.state() == null));
        return Stream.concat(
                        all,
                        Stream.of(StateWords.values())
                                .map(state -> new Chip(
                                        state.title(),
                                        count(counts, state, choice.process()),
                                        choice.with(state).address(),
                                        state == choice.state())))
                .toList();
    }

    /** By what the model is called, in the order of the alphabet. */
    private static Map<String, String> processes(List<Count> counts) {
        Map<String, String> byName = new TreeMap<>(Collator.getInstance(SWEDISH));
        counts.forEach(count -> byName.put(count.processName(), count.process()));
        return byName;
    }

    /** @param state null for all @param process empty for all */
    private static int count(List<Count> counts, StateWords state, String process) {
        return counts.stream()
                .filter(count -> state == null || state.state() == count.state())
                .filter(count -> process.isEmpty() || process.equals(count.process()))
                .mapToInt(Count::runs)
                .sum();
    }

    /** @param count how many there are, on whatever page */
    record Section(StateWords state, int count, List<RunRow> rows) {}

    record Chip(String title, int count, String address, boolean current) {}

    /**
     * @param total how many there are on all pages
     * @param processes keys of models by what they are called
     */
    record Shown(Choice choice, int total, List<Section> sections, List<Chip> chips, Map<String, String> processes) {

        public int first() {
            return (choice.page() - 1) * PAGE + 1;
        }

        public int last() {
            return Math.min(total, choice.page() * PAGE);
        }

        /** The address of the page before; {@code null} on the first. */
        public String previous() {
            return choice.page() == 1 ? null : choice.onPage(choice.page() - 1).address();
        }

        /** The address of the page after; {@code null} on the last. */
        public String next() {
            return last() >= total ? null : choice.onPage(choice.page() + 1).address();
        }

        public boolean paged() {
            return total > PAGE;
        }
    }
}
