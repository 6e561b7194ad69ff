package se.trygghetshjulet.comment.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.comment.Comment;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Turns;

/** Keeps comments, in the table and in the audit trail, from which the archive package has them. */
@Component
class RecordedComments implements Comments {

    private static final String WRITTEN = "comment.write";
    private static final String WITHDRAWN = "comment.withdraw";

    private final Worklist worklist;
    private final CommentText texts;
    private final CommentRows rows;
    private final CommentNotices notices;
    private final Turns turns;
    private final AuditTrail trail;

    RecordedComments(
            Worklist worklist,
            CommentText texts,
            CommentRows rows,
            CommentNotices notices,
            Turns turns,
            AuditTrail trail) {
        this.worklist = worklist;
        this.texts = texts;
        this.rows = rows;
        this.notices = notices;
        this.turns = turns;
        this.trail = trail;
    }

    @Override
    public List<Comment> inTheCaseOf(String person, String taskId) {
        return worklist.item(person, taskId)
                .map(task -> rows.ofCase(task.businessKey()))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public void write(String person, String taskId, String text) {
        WorkItem task = seen(person, taskId);
        String checked = texts.checked(text);
        turns.take("comments at " + taskId);
        if (isSaidLast(person, task, checked)) {
            return;
        }
        UUID comment = rows.add(task, person, checked);
        note(WRITTEN, person, task, Map.of("comment", comment, "step", task.step(), "text", checked));
        notices.written(comment, task, person);
    }

    /** Somebody has pressed the button twice. */
    private boolean isSaidLast(String person, WorkItem task, String text) {
        return rows.ofCase(task.businessKey()).stream()
                .filter(comment -> comment.taskId().equals(task.id()))
                .reduce((earlier, later) -> later)
                .filter(last -> last.author().equals(person) && last.text().equals(text))
                .isPresent();
    }

    @Override
    @Transactional
    public void withdraw(String person, String taskId, UUID id) {
        WorkItem task = seen(person, taskId);
        boolean own = rows.ofCase(task.businessKey()).stream()
                .anyMatch(comment -> comment.id().equals(id) && comment.author().equals(person));
        if (!own) {
            throw new FormRefused("Bara den som har skrivit en kommentar kan ta bort den.");
        }
        if (rows.withdraw(id)) {
            note(WITHDRAWN, person, task, Map.of("comment", id));
        }
    }

    private void note(String act, String person, WorkItem task, Map<String, ?> content) {
        String role = task.relation() == Relation.OTHERS
                ? Roles.COORDINATOR
                : task.roles().stream().findFirst().orElse("");
        trail.note(person, task.onBehalfOf(), role, act, task.businessKey(), content);
    }

    private WorkItem seen(String person, String taskId) {
        Optional<WorkItem> task = worklist.item(person, taskId);
        return task.orElseThrow(
                () -> new FormRefused("Uppgiften är redan klar, eller så är den inte längre din att läsa."));
    }
}
