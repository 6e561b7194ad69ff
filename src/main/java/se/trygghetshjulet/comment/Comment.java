package se.trygghetshjulet.comment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment as everybody in its case may read it.
 *
 * @param taskId the task at which it was written, which may be done by now
 * @param step {@code <process key>.<user task id>} of that task
 * @param author id of the person
 * @param onBehalfOf id of the absent person for whom the author acted as deputy
 * @param text empty when the author has withdrawn it
 */
public record Comment(
        UUID id,
        String taskId,
        String step,
        String author,
        Optional<String> onBehalfOf,
        String text,
        Instant writtenAt,
        boolean withdrawn) {}
