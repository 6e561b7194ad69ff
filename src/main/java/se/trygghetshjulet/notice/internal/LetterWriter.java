package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.organisation.Organisation;

/** Makes one letter of what waits for one addressee: a letter about one thing, or an overview of many. */
final class LetterWriter {

    private final Wording wording;
    private final CaseNames cases;
    private final Organisation organisation;
    private final MailSettings settings;
    private final Clock clock;

    LetterWriter(Wording wording, CaseNames cases, Organisation organisation, MailSettings settings, Clock clock) {
        this.wording = wording;
        this.cases = cases;
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param content at least one delivery, all to the same addressee */
    Letter write(List<Delivery> content) {
        Collection<Delivery> things = oncePerTask(content);
        List<Letter.Item> items = things.stream()
                .sorted(Comparator.comparing(LetterWriter::due))
                .map(this::item)
                .toList();
        String heading =
                items.size() == 1 ? wording.heading(things.iterator().next()) : wording.digestHeading(items.size());
        return new Letter(
                items.size() == 1 ? heading + ": " + items.get(0).name() : heading,
                heading,
                items,
                organisation.municipality().name(),
                settings.linkTo("/min-post"));
    }

    /**
     * What was queued last about a task says how it stands now; what it said earlier in the same mail is noise. A comment
     * does not say how the task stands, so it takes nothing's place but an earlier comment's.
     */
    private static Collection<Delivery> oncePerTask(List<Delivery> content) {
        Map<String, Delivery> latest = new LinkedHashMap<>();
        content.stream()
                .sorted(Comparator.comparing(
                                (Delivery delivery) -> delivery.notice().queuedAt())
                        .thenComparing(delivery -> delivery.notice().template()))
                .forEach(delivery -> latest.put(about(delivery), delivery));
        return latest.values();
    }

    private static String about(Delivery delivery) {
        String kind = delivery.notice().template() == NoticeTemplate.COMMENTED ? "comment on " : "task ";
        return delivery.notice().task().map(task -> kind + task.taskId()).orElse("notice " + delivery.noticeId());
    }

    private static LocalDate due(Delivery delivery) {
        return delivery.notice().task().map(TaskReference::due).orElse(LocalDate.MAX);
    }

    private Letter.Item item(Delivery delivery) {
        String sentence = wording.sentence(delivery.notice().template(), delivery.params());
        Optional<TaskReference> reference = delivery.notice().task();
        if (reference.isEmpty()) {
            return new Letter.Item(
                    wording.matter(delivery.notice().template(), delivery.params()),
                    wording.why(delivery),
                    sentence,
                    "",
                    "",
                    false,
                    linkText(delivery),
                    link(delivery));
        }
        TaskReference task = reference.get();
        if (delivery.notice().template() == NoticeTemplate.TASK_WITHDRAWN) {
            return new Letter.Item(
                    wording.step(task.step()),
                    "",
                    sentence,
                    "",
                    matter(task),
                    false,
                    linkText(delivery),
                    link(delivery));
        }
        return new Letter.Item(
                wording.step(task.step()),
                wording.why(delivery),
                sentence,
                lastDay(task, hour(delivery)),
                matter(task),
                late(task, hour(delivery)),
                "Öppna uppgiften",
                settings.linkTo("/uppgift/" + task.taskId()));
    }

    private static String linkText(Delivery delivery) {
        return switch (delivery.notice().template()) {
            case INCIDENT -> "Öppna Processläge";
            case FIGURES_REVISED -> "Öppna Statistik";
            case ROLE_VACANT, DEPUTY_APPOINTED -> "Öppna Ersättare";
            case DECISION_DISPATCHED -> "Öppna Dokument";
            default -> "Öppna Trygghetshjulet";
        };
    }

    private String link(Delivery delivery) {
        return switch (delivery.notice().template()) {
            case FIGURES_REVISED -> settings.linkTo("/statistik");
            case INCIDENT -> settings.linkTo("/processlage?lage=fel");
            case ROLE_VACANT, DEPUTY_APPOINTED -> settings.linkTo("/ersattare");
            case DECISION_DISPATCHED -> settings.linkTo("/dokument");
            default -> settings.linkTo("/");
        };
    }

    private String lastDay(TaskReference task, Optional<LocalTime> hour) {
        LocalDate today = SwedishTime.today(clock);
        return hour.map(time -> wording.lastDay(task.due(), time, today, now()))
                .orElseGet(() -> wording.lastDay(task.due(), today));
    }

    private boolean late(TaskReference task, Optional<LocalTime> hour) {
        LocalDate today = SwedishTime.today(clock);
        return task.due().isBefore(today)
                || task.due().equals(today) && hour.filter(now()::isAfter).isPresent();
    }

    private LocalTime now() {
        return SwedishTime.timeOf(clock.instant());
    }

    private static Optional<LocalTime> hour(Delivery delivery) {
        return Optional.ofNullable(delivery.params().get(NoticeVariable.DUE_TIME))
                .map(LocalTime::parse);
    }

    /** Which case: in words that nobody has written, so a key that nobody has words for is left out. */
    private String matter(TaskReference task) {
        String name = cases.plain(List.of(task.businessKey())).get(task.businessKey());
        return name.equals(task.businessKey()) ? "" : name;
    }
}
