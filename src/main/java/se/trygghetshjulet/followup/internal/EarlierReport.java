package se.trygghetshjulet.followup.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.EarlierAnswer.Line;
import se.trygghetshjulet.engine.EarlierAnswer.Passage;
import se.trygghetshjulet.engine.EarlierAnswer.Unchanged;

/** What was reported about a measure the time before, as it is read beside the form of the next report. */
final class EarlierReport {

    private EarlierReport() {}

    /**
     * @param followUp such as "helårsuppföljningen 2026"
     * @param objection why it cannot be repeated; empty when it can
     */
    static EarlierAnswer of(Progress report, String followUp, int year, Optional<String> objection) {
        return new EarlierAnswer(
                "Rapporten i " + followUp,
                report.reportedBy(),
                report.reportedOn(),
                OptionalInt.of(year),
                List.of(new Passage("Så stod det", lines(report))),
                objection.isEmpty()
                        ? Optional.of(new Unchanged(
                                Map.of("nothingNew", true),
                                "Jag har gått igenom rapporten från %s. Den gäller även för hela året."
                                        .formatted(report.reportedOn())))
                        : Optional.empty(),
                "");
    }

    private static List<Line> lines(Progress report) {
        return List.of(
                new Line("Är åtgärden genomförd?", report.done().inSwedish() + (report.late() ? ", försenad" : "")),
                new Line("Hur går det?", report.colour().inSwedish()),
                new Line("Vad är gjort?", text(report.production())),
                new Line("Hur fungerade det?", text(report.process())),
                new Line("Vad avviker från planen?", text(report.deviation())),
                new Line("Varför avviker det?", text(report.deviationCause())),
                new Line(
                        "Indikatorns värde",
                        text(report.indicatorValue())
                                + (text(report.indicatorSource()).isEmpty()
                                        ? ""
                                        : ". Källa: " + report.indicatorSource())),
                new Line("Vad har hänt med problemet?", report.effect().inSwedish()),
                new Line("Vad har ni lärt er?", text(report.lesson())),
                new Line("Vad föreslås?", report.proposal().inSwedish()));
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
