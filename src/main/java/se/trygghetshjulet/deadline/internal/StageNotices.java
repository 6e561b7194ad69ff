package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Roles;

/** Puts what people are to know about a task's deadline into words and into the outbox. */
@Component
class StageNotices {

    private final Notices notices;
    private final Responsible responsible;
    private final Organisation organisation;
    private final Clock clock;

    StageNotices(Notices notices, Responsible responsible, Organisation organisation, Clock clock) {
        this.notices = notices;
        this.responsible = responsible;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Tells everybody whom the stage concerns. */
    void tell(Stage stage, DatedTask task) {
        if (stage.audience().contains(Audience.HOLDER)) {
            holders(task).forEach(holder -> queue(stage, task, template(stage), holder));
        }
        if (stage.audience().contains(Audience.DEPUTY)) {
            responsible.holders(task).forEach(holder -> tellDeputy(stage, task, holder));
        }
        if (stage.audience().contains(Audience.SUPERIOR)) {
            responsible
                    .superiors(task)
                    .forEach(superior ->
                            queue(stage, task, NoticeTemplate.ESCALATED_TO_SUPERIOR, Recipient.person(superior.id())));
        }
        if (stage.audience().contains(Audience.CITY_DIRECTOR)) {
            String director = responsible.isHeld(Roles.CITY_DIRECTOR) ? Roles.CITY_DIRECTOR : Roles.STEERING_CHAIR;
            queue(stage, task, NoticeTemplate.ESCALATED_TO_TOP, Recipient.role(director));
        }
        if (stage.audience().contains(Audience.COORDINATOR)) {
            queue(stage, task, NoticeTemplate.ESCALATED_TO_TOP, Recipient.role(Roles.COORDINATOR));
        }
    }

    /** The task waits for one of those who share its roles. */
    void offered(DatedTask task) {
        task.roles()
                .forEach(role -> queue(
                        "offered",
                        task,
                        NoticeTemplate.GROUP_TASK,
                        Recipient.role(role),
                        Map.of(NoticeVariable.ROLE, role)));
    }

    void assigned(DatedTask task, String person) {
        queue(now("assigned"), task, NoticeTemplate.ASSIGNED, Recipient.person(person), Map.of());
    }

    /** @param to who has it now; empty when it waits for one of its roles */
    void handedOver(DatedTask task, String from, Optional<String> to) {
        queue(
                now("handed-over-to-" + to.orElse("roles")),
                task,
                NoticeTemplate.HANDED_OVER,
                Recipient.person(from),
                to.map(person -> Map.of(NoticeVariable.PERSON, person)).orElse(Map.of()));
    }

    void moved(DatedTask task, LocalDate previous) {
        holders(task)
                .forEach(holder -> queue(
                        now("moved"),
                        task,
                        NoticeTemplate.DUE_MOVED,
                        holder,
                        Map.of(NoticeVariable.PREVIOUS_DUE, previous.toString())));
    }

    /** What people do can be done again, also with the same person and the same day; the minute tells one time from another. */
    private String now(String event) {
        return event + "-at-" + clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private void tellDeputy(Stage stage, DatedTask task, Person holder) {
        organisation
                .deputyOf(holder.id())
                .ifPresent(deputy -> queue(
                        stage.id(),
                        task,
                        NoticeTemplate.OVERDUE_TO_DEPUTY,
                        Recipient.person(deputy.id()),
                        Map.of(NoticeVariable.PERSON, holder.id())));
    }

    private void queue(Stage stage, DatedTask task, NoticeTemplate template, Recipient recipient) {
        Map<NoticeVariable, String> params = new HashMap<>();
        if (template.required().contains(NoticeVariable.ROLE)) {
            params.put(NoticeVariable.ROLE, task.roles().get(0));
            task.assignee().ifPresent(person -> params.put(NoticeVariable.PERSON, person));
        }
        queue(stage.id(), task, template, recipient, params);
    }

    private void queue(
            String stage,
            DatedTask task,
            NoticeTemplate template,
            Recipient recipient,
            Map<NoticeVariable, String> params) {
        LocalDate due = SwedishTime.dateOf(task.due());
        Map<NoticeVariable, String> values = new HashMap<>(params);
        if (task.acute()) {
            values.put(NoticeVariable.DUE_TIME, SwedishTime.timeOf(task.due()).toString());
        }
        TaskReference about = new TaskReference(task.id(), task.businessKey(), task.step(), due);
        NoticeRequest request = new NoticeRequest(
                "%s:%s:%s:%s".formatted(task.id(), stage, due, recipient.id()),
                template,
                recipient,
                Optional.of(about),
                values,
                urgency(task, template));
        notices.queue(request);
    }

    private static Urgency urgency(DatedTask task, NoticeTemplate template) {
        if (task.acute()) {
            return Urgency.ACUTE;
        }
        return template == NoticeTemplate.REMINDER || template == NoticeTemplate.OVERDUE
                ? Urgency.DIGEST
                : Urgency.SINGLE;
    }

    private static NoticeTemplate template(Stage stage) {
        return switch (stage.level()) {
            case IN_TIME, REMINDED -> NoticeTemplate.REMINDER;
            case LAST_DAY -> NoticeTemplate.DUE_TODAY;
            case OVERDUE -> NoticeTemplate.OVERDUE;
            case SUPERIOR, LEADERSHIP -> NoticeTemplate.ESCALATED_TO_HOLDER;
        };
    }

    /** Each of the holder's own mail, or, while nobody has taken the task, of its roles. */
    private static Stream<Recipient> holders(DatedTask task) {
        return task.assignee()
                .map(person -> Stream.of(Recipient.person(person)))
                .orElseGet(() -> task.roles().stream().map(Recipient::role));
    }
}
