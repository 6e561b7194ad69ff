package se.trygghetshjulet.portal.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.WorkFilter.Holder;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Count;
import se.trygghetshjulet.engine.Worklist.Urgency;
import se.trygghetshjulet.portal.internal.ListPage;

/** Finds what the page shows: the tasks of one page by urgency, and how many there are of every kind. */
@Component
class TaskList {

    static final int PAGE = 50;

    private static final int EASY_TO_READ = 5;

    private final Worklist worklist;
    private final TaskRows rows;
    private final TaskNames names;

    TaskList(Worklist worklist, TaskRows rows, TaskNames names) {
        this.worklist = worklist;
        this.rows = rows;
        this.names = names;
    }

    /** A page that does not exist any more is the last one that does; a view that is not the reader's, their own. */
    Shown show(String reader, Choice wished) {
        boolean coordinates = worklist.coordinates(reader);
        Choice asked = wished.view() == View.EVERYBODY && !coordinates ? wished.with(View.TO_DO) : wished;
        WorkFilter searched = searched(asked, holder(asked));
        List<Count> counts = worklist.counts(reader, searched);
        int total = count(counts, asked.view(), asked.when(), asked.process());
        ListPage page = ListPage.of(asked.page(), PAGE, total);
        Choice choice = asked.onPage(page.number());
        WorkFilter wanted = new WorkFilter(
                choice.view().relations(),
                choice.when().urgencies(),
                Optional.of(choice.process()).filter(process -> !process.isEmpty()),
                searched.holder(),
                searched.words());
        List<WorkItem> items = total == 0 ? List.of() : worklist.items(reader, wanted, page.offset(), PAGE);
        List<Count> everybodys =
                searched.holder().isEmpty() ? counts : worklist.counts(reader, searched(asked, Optional.empty()));
        return new Shown(
                choice,
                page.turning(number -> choice.onPage(number).address()),
                sections(items, counts, choice),
                tabs(everybodys, choice, coordinates),
                chips(counts, choice),
                processes(counts, choice));
    }

    private WorkFilter searched(Choice choice, Optional<Holder> holder) {
        return new WorkFilter(Set.of(), Set.of(), Optional.empty(), holder, names.meant(choice.words()));
    }

    private static Optional<Holder> holder(Choice choice) {
        if (choice.view() != View.EVERYBODY || choice.person().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Holder(Optional.of(choice.person()).filter(person -> !person.equals(Choice.NOBODY))));
    }

    private List<Section> sections(List<WorkItem> items, List<Count> counts, Choice choice) {
        Map<Urgency, List<TaskRow>> byUrgency = rows.of(items).stream()
                .collect(Collectors.groupingBy(TaskRow::urgency, TreeMap::new, Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        byUrgency.forEach((urgency, of) -> sections.add(new Section(
                Heading.valueOf(urgency.name()),
                matching(counts, choice.view(), choice.process())
                        .filter(count -> count.urgency() == urgency)
                        .mapToInt(Count::tasks)
                        .sum(),
                of)));
        return sections;
    }

    /**
     * Only those that have something to show; the first one always, and the one that is shown. What the reader has is told
     * apart only from something else to do.
     */
    private static List<Link> tabs(List<Count> counts, Choice choice, boolean coordinates) {
        boolean allMine = counts.stream()
                .filter(count -> View.TO_DO.relations().contains(count.relation()))
                .allMatch(count -> View.MINE.relations().contains(count.relation()));
        return Stream.of(View.values())
                .filter(view -> view != View.EVERYBODY || coordinates)
                .filter(view -> view != View.MINE || !allMine || view == choice.view())
                .map(view -> new Link(
                        view.title(),
                        count(counts, view, choice.when(), choice.process()),
                        choice.with(view).address(),
                        view == choice.view()))
                .filter(link ->
                        link.count() > 0 || link.current() || link.title().equals(View.TO_DO.title()))
                .toList();
    }

    private static List<Link> chips(List<Count> counts, Choice choice) {
        return Stream.of(When.values())
                .map(when -> new Link(
                        when.title(),
                        count(counts, choice.view(), when, choice.process()),
                        choice.with(when).address(),
                        when == choice.when()))
                .filter(link ->
                        link.count() > 0 || link.current() || link.title().equals(When.ANY.title()))
                .toList();
    }

    /** By what the model is called, in the order of the alphabet. */
    private static Map<String, String> processes(List<Count> counts, Choice choice) {
        Map<String, String> byName = new TreeMap<>();
        counts.stream()
                .filter(count -> choice.view().relations().contains(count.relation()))
                .forEach(count -> byName.put(count.processName(), count.process()));
        return byName;
    }

    private static int count(List<Count> counts, View view, When when, String process) {
        return matching(counts, view, process)
                .filter(count -> when.urgencies().contains(count.urgency()))
                .mapToInt(Count::tasks)
                .sum();
    }

    private static Stream<Count> matching(List<Count> counts, View view, String process) {
        return counts.stream()
                .filter(count -> view.relations().contains(count.relation()))
                .filter(count -> process.isEmpty() || process.equals(count.process()));
    }

    /** How a group of tasks is headed; by word and sign, never by colour alone (WCAG 1.4.1). */
    enum Heading {
        OVERDUE("Försenade", "!"),
        TODAY("I dag", "●"),
        THIS_WEEK("Denna vecka", "◐"),
        LATER("Senare", "○"),
        OPEN("Utan frist", "–");

        private final String title;
        private final String sign;

        Heading(String title, String sign) {
            this.title = title;
            this.sign = sign;
        }

        public String title() {
            return title;
        }

        public String sign() {
            return sign;
        }

        /** The class of its shape in {@code uppgifter.css}. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param count how many there are, on whatever page */
    record Section(Heading heading, int count, List<TaskRow> rows) {}

    record Link(String title, int count, String address, boolean current) {}

    /** @param processes keys of models by what they are called */
    record Shown(
            Choice choice,
            ListPage.Turning turning,
            List<Section> sections,
            List<Link> tabs,
            List<Link> chips,
            Map<String, String> processes) {

        /** Whether there is so much that one would rather search than read. */
        public boolean searchable() {
            return turning.total() > EASY_TO_READ;
        }
    }
}
