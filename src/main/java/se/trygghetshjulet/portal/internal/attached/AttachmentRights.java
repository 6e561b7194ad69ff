package se.trygghetshjulet.portal.internal.attached;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.document.ReadingRights;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;

/**
 * Who may read which file.
 *
 * <p>At an open task: who sees the task, and of what is marked with secrecy those who may do it and those who may read the
 * full documents. Once it is handed in: who handed it in, and those who may read the year's documents, open or full. What
 * is struck from the record is left to those who may read the full documents.
 */
@Component
class AttachmentRights {

    private final Worklist worklist;
    private final ReadingRights reading;

    AttachmentRights(Worklist worklist, ReadingRights reading) {
        this.worklist = worklist;
        this.reading = reading;
    }

    /** @param hasRole whether the reader holds a role, such as {@code request::isUserInRole} */
    boolean mayReadAtTask(String person, Predicate<String> hasRole, String taskId, Attachment file) {
        Optional<WorkItem> open = worklist.item(person, taskId);
        if (open.isPresent()) {
            boolean before = file.settled().isPresent() && Attachments.sameStep(file, open.get());
            return (file.taskId().equals(taskId) || before)
                    && isOpen(file, open.get().mayDo(), hasRole);
        }
        return file.taskId().equals(taskId)
                && file.settled()
                        .filter(handedIn -> handedIn.by().equals(person))
                        .isPresent()
                && isOpen(file, false, hasRole);
    }

    boolean mayReadInCase(Predicate<String> hasRole, Attachment file) {
        return readsCases(hasRole) && file.readableInCase(reading.includeSecrets(hasRole));
    }

    boolean readsCases(Predicate<String> hasRole) {
        return reading.openTo().stream().anyMatch(hasRole);
    }

    private boolean isOpen(Attachment file, boolean doesTheTask, Predicate<String> hasRole) {
        if (reading.includeSecrets(hasRole)) {
            return true;
        }
        return file.struck().isEmpty() && (!file.secret() || doesTheTask);
    }
}
