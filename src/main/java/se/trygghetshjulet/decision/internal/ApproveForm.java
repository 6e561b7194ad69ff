package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;

/** A superior approves the report or returns it with a comment. One bean per link of the approval chain. */
class ApproveForm implements TaskForm {

    private final String task;
    private final String role;
    private final ReportVersions reports;
    private final Approvals approvals;
    private final FourEyes fourEyes;
    private final ReportText text;
    private final Organisation organisation;
    private final JdbcAggregateOperations records;
    private final Clock clock;

    ApproveForm(
            String task,
            String role,
            ReportVersions reports,
            Approvals approvals,
            FourEyes fourEyes,
            ReportText text,
            Organisation organisation,
            JdbcAggregateOperations records,
            Clock clock) {
        this.task = task;
        this.role = role;
        this.reports = reports;
        this.approvals = approvals;
        this.fourEyes = fourEyes;
        this.text = text;
        this.organisation = organisation;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String task() {
        return task;
    }

    @Override
    public Map<String, Object> prefill(OpenTask open) {
        ReportVersion report = reports.current(open.uuid("caseId"));
        Map<String, Object> prefill = new TreeMap<>(text.shown(report));
        prefill.put(
                "barred",
                fourEyes.objection(report, open)
                        .map(sentence -> "**" + sentence + "**")
                        .orElse(""));
        prefill.put("approvedBy", approvedBy(report));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask open, Answers answers) {
        ReportVersion report = reports.current(open.uuid("caseId"));
        fourEyes.objection(report, open).ifPresent(sentence -> {
            throw new FormRefused(sentence);
        });
        boolean approved = "approve".equals(answers.text("answer"));
        Checks checks = new Checks();
        if (!approved) {
            checks.filled(answers, "comment", "Skriv vad handläggaren ska ändra när du lämnar tillbaka skrivelsen.");
        }
        checks.orRefuse();
        records.insert(new Approval(
                UUID.randomUUID(),
                report.id(),
                role,
                open.actor(),
                open.onBehalfOf().orElse(null),
                approved,
                answers.textOrNull("comment"),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of("approved", approved);
    }

    private String approvedBy(ReportVersion report) {
        String roles = approvals.findByReportDraftId(report.id()).stream()
                .map(approval -> organisation.role(approval.role()).name()
                        + (approval.onBehalfOf() == null ? "" : " genom ersättare")
                        + (approval.comment() == null ? "" : " (”" + approval.comment() + "”)"))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "ingen ännu" : roles;
    }
}
