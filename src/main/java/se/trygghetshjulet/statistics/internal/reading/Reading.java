package se.trygghetshjulet.statistics.internal.reading;

import java.util.List;

/**
 * What a file says.
 *
 * @param dataset name of the data set the file belongs to
 * @param publisher who publishes it
 * @param observations in the order of the file, at most one per thing measured
 * @param remarks what was said about rows, the first {@value Collector#REMARKS_KEPT}
 * @param rowsLeftOut how many rows could not be read
 */
public record Reading(
        Format format,
        String dataset,
        String publisher,
        List<Observation> observations,
        List<RowRemark> remarks,
        int rowsLeftOut) {

    public Reading {
        observations = List.copyOf(observations);
        remarks = List.copyOf(remarks);
    }

    /** Whether any of the figures may be revised. */
    public boolean preliminary() {
        return observations.stream().anyMatch(Observation::preliminary);
    }
}
