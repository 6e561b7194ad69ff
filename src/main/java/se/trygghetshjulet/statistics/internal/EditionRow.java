package se.trygghetshjulet.statistics.internal;

import java.time.Instant;
import java.util.UUID;

/** An edition with the data set it belongs to. */
record EditionRow(
        UUID id,
        String dataset,
        String publisher,
        int number,
        String fileName,
        String sha256,
        long sizeBytes,
        boolean preliminary,
        int figures,
        int rowsLeftOut,
        String importedBy,
        Instant importedAt) {}
