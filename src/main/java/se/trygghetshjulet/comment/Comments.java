package se.trygghetshjulet.comment;

import java.util.List;
import java.util.UUID;

/**
 * Comments on tasks. Whoever may see an open task may write at it, and reads everything that was written in its case; the
 * rights are those of the task list (docs/adr/0012).
 */
public interface Comments {

    /** In characters, a line break being one. */
    int LONGEST = 2000;

    /** What was written in the case of the task, oldest first; empty when the person may not see the task. */
    List<Comment> inTheCaseOf(String person, String taskId);

    /**
     * Writes a comment at the task, and tells those whom it concerns by mail that there is one.
     *
     * @throws se.trygghetshjulet.engine.FormRefused with a Swedish sentence about the text, or about the task when the
     *     person may not see it; nothing is written then
     */
    void write(String person, String taskId, String text);

    /**
     * Takes the person's own comment back. It stays in the case and is shown no more; a second time changes nothing.
     *
     * @throws se.trygghetshjulet.engine.FormRefused when it is not theirs, or not in the case of a task that they may see
     */
    void withdraw(String person, String taskId, UUID comment);
}
