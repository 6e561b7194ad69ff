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
import se.trygghetshjulet.portal.internal.ListPage;

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
        ListPage page = ListPage.of(asked.page(), PAGE, total);
        Choice choice = asked.onPage(page.number());
        RunFilter wanted = new RunFilter(
                choice.state().map(words -> Set.of(words.state())).orElse(Set.of()), choice.wantedProcess(), cases);
        List<RunRow> found = total == 0 ? List.of() : rows.of(runs.page(wanted, page.offset(), PAGE), reader);
        return new Shown(
                choice,
                page.turning(number -> choice.onPage(number).address()),
                sections(found, counts, choice),
                chips(counts, choice),
                processes(counts));
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
                .map(each -> new Section(
                        each.getKey(), count(counts, Optional.of(each.getKey()), choice.process()), each.getValue()))
                .toList();
    }

    private static List<Chip> chips(List<Count> counts, Choice choice) {
        Stream<Chip> all = Stream.of(new Chip(
                "Alla",
                count(counts, Optional.empty(), choice.process()),
                choice.with(Optional.empty()).address(),
                choice.state().isEmpty()));
        return Stream.concat(
                        all,
                        Stream.of(StateWords.values())
                                .map(state -> new Chip(
                                        state.title(),
                                        count(counts, Optional.of(state), choice.process()),
                                        choice.with(Optional.of(state)).address(),
                                        choice.state().equals(Optional.of(state)))))
                .toList();
    }

    /** By what the model is called, in the order of the alphabet. */
    private static Map<String, String> processes(List<Count> counts) {
        Map<String, String> byName = new TreeMap<>(Collator.getInstance(SWEDISH));
        counts.forEach(count -> byName.put(count.processName(), count.process()));
        return byName;
    }

    /** @param state empty for all @param process empty for all */
    private static int count(List<Count> counts, Optional<StateWords> state, String process) {
        return counts.stream()
                .filter(count -> state.map(StateWords::state).orElse(count.state()) == count.state())
                .filter(count -> process.isEmpty() || process.equals(count.process()))
                .mapToInt(Count::runs)
                .sum();
    }

    /** @param count how many there are, on whatever page */
    record Section(StateWords state, int count, List<RunRow> rows) {}

    record Chip(String title, int count, String address, boolean current) {}

    /** @param processes keys of models by what they are called */
    record Shown(
            Choice choice,
            ListPage.Turning turning,
            List<Section> sections,
            List<Chip> chips,
            Map<String, String> processes) {}
}
