package se.trygghetshjulet.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A frozen version.
 *
 * @param version 1 for the first version of the subject
 * @param content the content as JSON, exactly the bytes (UTF-8) that the checksum is taken over
 * @param sha256 checksum in lower-case hexadecimal
 */
public record Snapshot(
        UUID id,
        SnapshotKind kind,
        UUID subjectId,
        int version,
        String content,
        String sha256,
        Instant frozenAt,
        String frozenBy) {}
