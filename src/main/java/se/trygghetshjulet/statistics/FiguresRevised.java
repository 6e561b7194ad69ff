package se.trygghetshjulet.statistics;

import java.util.List;
import java.util.UUID;

/**
 * Published, in the transaction of the import, when a new edition changes figures that somebody builds on.
 *
 * @param editionId the edition that corrects them
 * @param dataset name of the data set
 * @param uses what builds on the changed figures
 */
public record FiguresRevised(UUID editionId, String dataset, List<SeriesUse> uses) {

    public FiguresRevised {
        uses = List.copyOf(uses);
    }
}
