package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.organisation.Organisation;

/** Makes one letter of what waits for one addressee: a letter about one thing, or an overview of many. */
final class LetterWriter {

    private static final Pattern CYCLE = Pattern.compile(".*-(\\d{4})");

    private final Wording wording;
    private final Organisation organisation;
    private final MailSettings settings;
    private final Clock clock;

    LetterWriter(Wording wording, Organisation organisation, MailSettings settings, Clock clock) {
        this.wording = wording;
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
        String heading = items.size() == 1
                ? wording.label(things.iterator().next().notice().template())
                : wording.digestHeading(items.size());
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
                    year(task.businessKey()),
                    false,
                    linkText(delivery),
                    link(delivery));
        }
        LocalDate today = SwedishTime.today(clock);
        return new Letter.Item(
                wording.step(task.step()),
                wording.why(delivery),
                sentence,
                wording.lastDay(task.due(), today),
                year(task.businessKey()),
                task.due().isBefore(today),
                "Öppna uppgiften",
                settings.linkTo("/uppgift/" + task.taskId()));
    }

    private static String linkText(Delivery delivery) {
        return switch (delivery.notice().template()) {
            case INCIDENT -> "Öppna Processläge";
            case FIGURES_REVISED -> "Öppna Statistik";
            case ROLE_VACANT, DEPUTY_APPOINTED -> "Öppna Ersättare";
            default -> "Öppna Trygghetshjulet";
        };
    }

    private String link(Delivery delivery) {
        return switch (delivery.notice().template()) {
            case FIGURES_REVISED -> settings.linkTo("/statistik");
            case INCIDENT -> settings.linkTo("/processlage?lage=fel");
            case ROLE_VACANT, DEPUTY_APPOINTED -> settings.linkTo("/ersattare");
            default -> settings.linkTo("/");
        };
    }

    private static String year(String businessKey) {
        Matcher cycle = CYCLE.matcher(businessKey);
        return cycle.matches() ? "Årscykel " + cycle.group(1) : "";
    }
}
