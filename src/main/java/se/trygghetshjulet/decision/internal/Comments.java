package se.trygghetshjulet.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.organisation.Organisation;

/** Why versions of a report came back, for the one who writes the next. */
@Component
class Comments {

    private final ReportVersions reports;
    private final Approvals approvals;
    private final Decisions decisions;
    private final Organisation organisation;

    Comments(ReportVersions reports, Approvals approvals, Decisions decisions, Organisation organisation) {
        this.reports = reports;
        this.approvals = approvals;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    /** Every return and remittal as Markdown, newest version first; empty when the report has never come back. */
    String onReturn(UUID caseId) {
        List<String> comments = new ArrayList<>();
        List<Decision> made = decisions.findByCaseIdOrderByHeldOnAscRecordedAtAsc(caseId);
        for (ReportVersion version : reports.findByCaseIdOrderByVersionDesc(caseId)) {
            made.stream()
                    .filter(decision -> decision.reportDraftId().equals(version.id()))
                    .filter(decision -> decision.outcome() == Outcome.REMITTED)
                    .forEach(decision -> comments.add(remittal(version, decision)));
            approvals.findByReportDraftId(version.id()).stream()
                    .filter(approval -> !approval.approved())
                    .forEach(approval -> comments.add(returned(version, approval)));
        }
        return comments.isEmpty()
                ? ""
                : comments.stream()
                        .collect(Collectors.joining("\n\n", "## Skrivelsen har kommit tillbaka\n\n", "\n\n---"));
    }

    private String remittal(ReportVersion version, Decision decision) {
        return "**%s återremitterade version %d den %s (§ %d):**\n\n%s"
                .formatted(
                        organisation.organ(decision.organ()).name(),
                        version.version(),
                        decision.heldOn(),
                        decision.paragraph(),
                        FormText.shown(decision.motivation()));
    }

    private String returned(ReportVersion version, Approval approval) {
        return "**%s%s lämnade tillbaka version %d den %s:**\n\n%s"
                .formatted(
                        organisation.role(approval.role()).name(),
                        approval.onBehalfOf() == null ? "" : " genom ersättare",
                        version.version(),
                        SwedishTime.dateOf(approval.answeredAt()),
                        FormText.shown(approval.comment()));
    }
}
