package se.trygghetshjulet.comment.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.comment.Comment;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Roles;

/** Tells those whom a comment concerns that there is one. What it says stays in the record. */
@Component
class CommentNotices implements NoticeRevalidation {

    private static final String KEY = "comment:";

    private final Notices notices;
    private final CommentRows comments;
    private final Organisation organisation;

    CommentNotices(Notices notices, CommentRows comments, Organisation organisation) {
        this.notices = notices;
        this.comments = comments;
        this.organisation = organisation;
    }

    /** Every step of the models has a last day, which the letters name. */
    void written(UUID comment, WorkItem task, String author) {
        task.due().map(SwedishTime::dateOf).ifPresent(due -> {
            TaskReference about = new TaskReference(task.id(), task.businessKey(), task.step(), due);
            concerned(task, author)
                    .forEach(person -> notices.queue(new NoticeRequest(
                            KEY + comment + ":" + person,
                            NoticeTemplate.COMMENTED,
                            Recipient.person(person),
                            Optional.of(about),
                            Map.of(NoticeVariable.PERSON, author),
                            Urgency.DIGEST)));
        });
    }

    /** Those who have the task or can take it, and those who have written at it; the coordinator when there is nobody else. */
    private Set<String> concerned(WorkItem task, String author) {
        Stream<String> doing = task.assignee().map(Stream::of).orElseGet(() -> holders(task.roles()));
        Set<String> people = new LinkedHashSet<>(
                Stream.concat(doing, comments.authorsAt(task.id()).stream()).toList());
        people.remove(author);
        if (people.isEmpty()) {
            holders(List.of(Roles.COORDINATOR)).forEach(people::add);
            people.remove(author);
        }
        return people;
    }

    private Stream<String> holders(List<String> roles) {
        return organisation.roles().stream()
                .filter(role -> roles.contains(role.id()))
                .flatMap(role -> organisation.holders(role.id()).stream())
                .map(Person::id);
    }

    @Override
    public Optional<String> reasonToSkip(QueuedNotice notice) {
        return notice.template() == NoticeTemplate.COMMENTED
                ? comments.find(id(notice)).flatMap(comment -> reasonToSkip(comment, notice))
                : Optional.empty();
    }

    private Optional<String> reasonToSkip(Comment comment, QueuedNotice notice) {
        if (comment.withdrawn()) {
            return Optional.of("Kommentaren är borttagen.");
        }
        return comments.hasWrittenSince(notice.recipient().id(), comment.id())
                ? Optional.of("Mottagaren har redan svarat.")
                : Optional.empty();
    }

    private static UUID id(QueuedNotice notice) {
        return UUID.fromString(notice.dedupeKey().split(":")[1]);
    }
}
