package se.trygghetshjulet.effort.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.effort.EffortReport;
import se.trygghetshjulet.effort.EffortReport.Done;
import se.trygghetshjulet.effort.EffortReport.Proposed;
import se.trygghetshjulet.effort.EffortReport.Said;
import se.trygghetshjulet.effort.EffortView;

/** Tells of an effort from its first word to its last. */
@Component
class EffortReports {

    private final EffortBook book;

    EffortReports(EffortBook book) {
        this.book = book;
    }

    EffortReport of(Effort effort, EffortView view) {
        return new EffortReport(
                view,
                text(effort.situation()),
                text(effort.goal()),
                text(effort.actions()),
                effort.units(),
                said(effort),
                done(effort),
                text(effort.worked()),
                text(effort.lessons()),
                proposed(effort),
                Optional.ofNullable(effort.endedAt()).map(SwedishTime::dateOf));
    }

    private List<Said> said(Effort effort) {
        return book.decisions(effort.id()).stream()
                .map(decision -> new Said(
                        SwedishTime.dateOf(decision.decidedAt()),
                        decision.role(),
                        decision.verdict().inSwedish(),
                        text(decision.comment())))
                .toList();
    }

    private List<Done> done(Effort effort) {
        return book.reports(effort.id()).stream()
                .map(report -> new Done(
                        report.unit(),
                        report.done() == null ? "Inget. " + report.nothing() : report.done(),
                        report.effect() == null ? "" : report.effect().inSwedish(),
                        Objects.toString(report.hours(), "")))
                .toList();
    }

    private List<Proposed> proposed(Effort effort) {
        return book.proposals(effort.id()).stream()
                .map(proposal -> new Proposed(
                        proposal.kind().inSwedish(), proposal.title(), proposal.description(), proposal.unit()))
                .toList();
    }

    private static String text(String written) {
        return Objects.toString(written, "");
    }
}
