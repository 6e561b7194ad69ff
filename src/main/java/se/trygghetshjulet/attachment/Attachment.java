package se.trygghetshjulet.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that somebody has put to a task.
 *
 * @param taskId the engine's id of the task
 * @param step {@code <process key>.<user task id>}
 * @param roles ids of the roles the task was given to, in order
 * @param businessKey the case, e.g. {@code malmo-2027}
 * @param name what it is called when it is saved; safe as a file name, and its ending says what it is
 * @param size in bytes
 * @param sha256 checksum of the bytes in lower-case hexadecimal
 * @param picture whether there is a small picture of it
 * @param description what the person wrote about it; may be empty
 * @param secrecy chapter and paragraph of OSL; empty when it is not secret
 * @param onBehalfOf the absent person for whom it was added
 * @param settled by whom and when the task was handed in, which made it part of the record; empty while it is working
 *     material
 * @param struck by whom it was struck from the record, when and why
 */
public record Attachment(
        UUID id,
        String taskId,
        String step,
        List<String> roles,
        String businessKey,
        String name,
        MediaKind kind,
        long size,
        String sha256,
        boolean picture,
        String description,
        String secrecy,
        Instant addedAt,
        String addedBy,
        Optional<String> onBehalfOf,
        Optional<Settled> settled,
        Optional<Struck> struck) {

    public Attachment {
        roles = List.copyOf(roles);
    }

    public boolean secret() {
        return !secrecy.isEmpty();
    }

    /** What was being done when it was added: the key of the model. */
    public String process() {
        return step.substring(0, step.indexOf('.'));
    }

    /**
     * Whether it may be read as a part of the record.
     *
     * @param everything whether the reader may read the full documents, with what is secret or struck
     */
    public boolean readableInCase(boolean everything) {
        return settled.isPresent() && (everything || struck.isEmpty() && !secret());
    }

    /** @param by id of the person */
    public record Settled(Instant at, String by) {}

    /** @param by id of the person */
    public record Struck(Instant at, String by, String reason) {}
}
