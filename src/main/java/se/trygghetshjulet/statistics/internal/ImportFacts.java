package se.trygghetshjulet.statistics.internal;

import java.time.Instant;

/**
 * Where figures came from and who let them in.
 *
 * @param answers what a person answered about the file, as JSON
 * @param newDefinition whether the publisher has begun to measure in a new way
 * @param importedBy id of the person
 */
record ImportFacts(
        String fileName,
        String sha256,
        long sizeBytes,
        String answers,
        boolean newDefinition,
        String importedBy,
        Instant importedAt) {}
