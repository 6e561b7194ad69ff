package se.trygghetshjulet.statistics.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody has dropped and not yet confirmed. It lies in a temporary directory and not in the record.
 *
 * @param owner id of the person; nobody else sees the file
 */
record DroppedFile(UUID id, String owner, String name, Path path, long size, String sha256, Instant dropped) {}
