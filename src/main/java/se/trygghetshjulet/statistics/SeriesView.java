package se.trygghetshjulet.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A series as it is shown: its figures beside reference values, and what they say in words.
 *
 * @param seriesId names the series for good; new editions add to it
 * @param indicator what is measured
 * @param unit one of {@link Units}, or as the source writes it
 * @param sample which people were asked or counted; empty when everybody
 * @param dataset the publication
 * @param attribution such as "Källa: Brå"
 * @param own the figures of the area
 * @param references the same indicator for liknande kommuner, länet and riket, those that are known
 * @param findings Swedish sentences: change over time, and how the area differs from the references
 * @param cautions Swedish sentences: small numbers, preliminary figures, gaps, changed definitions
 */
public record SeriesView(
        UUID seriesId,
        String indicator,
        String unit,
        String sample,
        String dataset,
        String attribution,
        Line own,
        List<Line> references,
        List<String> findings,
        List<String> cautions) {

    public SeriesView {
        references = List.copyOf(references);
        findings = List.copyOf(findings);
        cautions = List.copyOf(cautions);
    }

    /** Skadegörelsebrott per 100 000 invånare, Malmö. */
    public String title() {
        String joined = unit.equals(Units.PER_100_000) ? indicator + " " + unit : indicator + ", " + unit;
        return joined + ", " + own.name() + (sample.isEmpty() ? "" : " (" + sample + ")");
    }

    /** The first and last period, such as 2021–2025; empty when there are no figures. */
    public String years() {
        if (own.points().isEmpty()) {
            return "";
        }
        Period first = own.points().get(0).period();
        Period last = own.points().get(own.points().size() - 1).period();
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    /** The newest figure that is reported, as people write it: 1 230 (2025). Empty when none is. */
    public Optional<String> newest() {
        List<Line.Point> reported = own.reported();
        return reported.isEmpty() ? Optional.empty() : Optional.of(said(reported.get(reported.size() - 1)));
    }

    private String said(Line.Point point) {
        String figure = SwedishNumbers.text(point.value()) + (unit.equals(Units.PERCENT) ? " procent" : "");
        return figure + " (" + point.period() + (point.preliminary() ? ", preliminärt)" : ")");
    }

    /** Where the figures come from, in one line: Brå, Indikatorer för kommuners lägesbild. */
    public String source() {
        String publisher = attribution.replaceFirst("^Källa: ", "");
        return publisher.equals(dataset) ? publisher : publisher + ", " + dataset;
    }

    /** The series as a chart, with the references in it. */
    public Chart chart() {
        return Chart.of(this);
    }
}
