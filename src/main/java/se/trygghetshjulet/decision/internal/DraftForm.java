package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The case officer writes a version of the official report (tjänsteskrivelse), with its eight headings. */
@Component
class DraftForm implements TaskForm {

    private static final int MOST_RECIPIENTS = 100;

    private final PoliticalCaseRepository cases;
    private final CasePath path;
    private final ReportVersions reports;
    private final FirstDraft firstDraft;
    private final ReportText text;
    private final Comments comments;
    private final MeetingChoices meetings;
    private final JdbcAggregateOperations records;
    private final Clock clock;
    private final int summaryLength;

    /** @param summaryLength how many characters Sammanfattning should have at most; told, not demanded */
    DraftForm(
            PoliticalCaseRepository cases,
            CasePath path,
            ReportVersions reports,
            FirstDraft firstDraft,
            ReportText text,
            Comments comments,
            MeetingChoices meetings,
            JdbcAggregateOperations records,
            Clock clock,
            @Value("${trygghetshjulet.decision.summary-length}") int summaryLength) {
        this.cases = cases;
        this.path = path;
        this.reports = reports;
        this.firstDraft = firstDraft;
        this.text = text;
        this.comments = comments;
        this.meetings = meetings;
        this.records = records;
        this.clock = clock;
        this.summaryLength = summaryLength;
    }

    @Override
    public String task() {
        return "political-decision.draft";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        List<CaseStep> steps = path.steps(about.id());
        Map<String, Object> prefill = new TreeMap<>(reports.findFirstByCaseIdOrderByVersionDesc(about.id())
                .map(DraftForm::asWritten)
                .orElseGet(() -> firstDraft.fields(about, steps)));
        prefill.putAll(meetings.prefill(steps, SwedishTime.today(clock)));
        prefill.put("returned", comments.onReturn(about.id()));
        prefill.put("leadIn", text.leadIn(steps));
        prefill.put("summaryLength", summaryLength);
        prefill.put("assessmentHeading", text.assessmentHeading());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        List<CaseStep> steps = path.steps(about.id());
        Checks checks = new Checks();
        Map<String, LocalDate> chosen = meetings.read(answers, steps, SwedishTime.today(clock), checks);
        checks.that(
                        ReportText.lines(answers.text("recipients")).size() <= MOST_RECIPIENTS,
                        "recipients",
                        "Skriv högst 100 mottagare, en på varje rad. Samla dem gärna i grupper.")
                .orRefuse();
        path.plan(about.id(), chosen);
        records.insert(written(task, answers, about.id()));
        cases.save(about.titled(answers.text("title")));
        return Map.of();
    }

    private ReportVersion written(OpenTask task, Answers answers, UUID caseId) {
        Optional<ReportVersion> last = reports.findFirstByCaseIdOrderByVersionDesc(caseId);
        List<CaseStep> steps = path.steps(caseId);
        return new ReportVersion(
                UUID.randomUUID(),
                caseId,
                last.map(ReportVersion::version).orElse(0) + 1,
                answers.text("title"),
                answers.text("summary"),
                text.leadIn(steps),
                answers.text("proposal"),
                firstDraft.redated(answers.text("documents"), steps.get(0)),
                text.planning(steps),
                answers.text("recipients"),
                answers.text("matter"),
                text.assessmentHeading(),
                answers.text("assessment"),
                answers.text("responsible"),
                task.actor(),
                task.onBehalfOf().orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Map<String, Object> asWritten(ReportVersion report) {
        return Map.of(
                "title", report.title(),
                "summary", report.summary(),
                "proposal", report.proposal(),
                "documents", report.documents(),
                "recipients", report.recipients(),
                "matter", report.matter(),
                "assessment", report.assessment(),
                "responsible", report.responsible());
    }
}
