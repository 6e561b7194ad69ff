package se.trygghetshjulet.document.internal.library;

import java.time.Instant;
import java.util.UUID;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Kind;

/**
 * A file as it was when what it tells of was adopted; its bytes are read apart.
 *
 * @param cycleId the year it belongs to; {@code null} for what belongs to none
 */
public record FrozenDocument(
        UUID id,
        UUID cycleId,
        Kind kind,
        UUID subjectId,
        int version,
        Edition edition,
        Format format,
        String title,
        String fileName,
        String sha256,
        Instant frozenAt) {}
