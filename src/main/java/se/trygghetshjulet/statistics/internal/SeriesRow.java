package se.trygghetshjulet.statistics.internal;

import java.util.UUID;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;

/** What a series measures, and which publication it belongs to. */
record SeriesRow(
        UUID id,
        UUID datasetId,
        String format,
        String dataset,
        String publisher,
        String indicator,
        String unit,
        AreaKind areaKind,
        String areaName,
        String sample) {

    Area area() {
        return new Area(areaKind, areaName);
    }
}
