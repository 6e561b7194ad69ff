package se.trygghetshjulet.statistics;

import java.util.UUID;

/** A series that can be chosen. */
public record SeriesChoice(
        UUID seriesId,
        String indicator,
        String unit,
        Area area,
        String sample,
        String dataset,
        String publisher,
        int firstYear,
        int lastYear) {

    /** How the series is named in a list: Skadegörelsebrott, per 100 000 invånare – Malmö (2021–2025, Brå). */
    public String label() {
        String who = sample.isEmpty() ? area.name() : area.name() + ", " + sample;
        String years = firstYear == lastYear ? Integer.toString(firstYear) : firstYear + "–" + lastYear;
        return indicator + ", " + unit + " – " + who + " (" + years + ", " + publisher + ")";
    }
}
