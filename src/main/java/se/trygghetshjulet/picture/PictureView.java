package se.trygghetshjulet.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.statistics.Chart;

/**
 * A situational picture in full, for those who print it. Text that was left out is empty, never null.
 *
 * @param adoptedOn the day it was adopted; empty while it is being made
 * @param problems those that stand, in the order of their numbers
 * @param sources used and left out, in order
 * @param statistics the data sets it builds on
 * @param contributions one for each unit that was asked, in the order of the unit ids
 */
public record PictureView(
        UUID id,
        UUID cycleId,
        int version,
        Optional<LocalDate> adoptedOn,
        String questions,
        String areas,
        String extent,
        String consequences,
        String otherInformation,
        String noOtherInformationReason,
        String analysis,
        List<ProblemDetails> problems,
        List<SourceView> sources,
        List<StatisticsView> statistics,
        List<ContributionView> contributions) {

    /**
     * A problem in the words of the unit that reported it, with the coordinator's analysis.
     *
     * @param crimeType the kind of crime in Swedish; empty when none was chosen
     * @param origin who proposed it to the unit, such as "satsningen Oro på torget"; empty when nobody did
     * @param secrecy chapters and paragraphs of OSL, also those of problems merged into it; empty when it is not secret
     */
    public record ProblemDetails(
            ProblemView problem,
            String crimeType,
            String timePattern,
            String method,
            String exposed,
            String comparison,
            String perceivedSafety,
            String analysis,
            String origin,
            String secrecy) {}

    /**
     * A source.
     *
     * @param remark the limits of a source that was used, or why it was left out
     */
    public record SourceView(String name, String period, boolean used, String remark) {}

    /**
     * A data set.
     *
     * @param comparison the reference value
     * @param remark what the figures show
     * @param chart the figures, when they are an imported series
     */
    public record StatisticsView(
            String dataset, String period, String comparison, String remark, Optional<Chart> chart) {}

    /**
     * What a unit was asked for.
     *
     * @param nothingReason why it had nothing to report; empty when it had
     * @param confirmed that an earlier year's answer was confirmed as it stood, by whom and when, in Swedish; otherwise empty
     */
    public record ContributionView(String unit, boolean given, String nothingReason, String confirmed) {}
}
