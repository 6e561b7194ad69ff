package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.decision.CaseView.Report;
import se.trygghetshjulet.decision.CaseView.Step;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.organisation.Organisation;

/** Shows matters to other modules with everything that has been recorded of them. */
@Component
class RecordedCases implements PoliticalCases {

    private final PoliticalCaseRepository cases;
    private final CasePath path;
    private final ReportVersions reports;
    private final FirstDraft firstDraft;
    private final ReportText text;
    private final Decisions decisions;
    private final Minutes minutes;
    private final Organisation organisation;
    private final Dispatches dispatches;

    RecordedCases(
            PoliticalCaseRepository cases,
            CasePath path,
            ReportVersions reports,
            FirstDraft firstDraft,
            ReportText text,
            Decisions decisions,
            Minutes minutes,
            Organisation organisation,
            Dispatches dispatches) {
        this.cases = cases;
        this.path = path;
        this.reports = reports;
        this.firstDraft = firstDraft;
        this.text = text;
        this.decisions = decisions;
        this.minutes = minutes;
        this.organisation = organisation;
        this.dispatches = dispatches;
    }

    @Override
    public List<CaseView> ofCycle(UUID cycleId) {
        return oldestFirst(cases.findByCycleId(cycleId));
    }

    @Override
    public List<CaseView> outsideTheYears() {
        return oldestFirst(cases.findByCycleIdIsNull());
    }

    @Override
    public boolean minutesAreAdjusted(String organ, LocalDate heldOn) {
        return decisions.minutesAreAdjusted(organ, heldOn);
    }

    private List<CaseView> oldestFirst(List<PoliticalCase> found) {
        return found.stream()
                .sorted(Comparator.comparing(PoliticalCase::openedAt))
                .map(this::view)
                .toList();
    }

    @Override
    public CaseView view(UUID caseId) {
        return view(cases.findById(caseId).orElseThrow());
    }

    private CaseView view(PoliticalCase about) {
        List<CaseStep> steps = path.steps(about.id());
        return new CaseView(
                about.id(),
                about.cycleId(),
                about.year(),
                about.subject(),
                about.subjectId(),
                about.title(),
                Optional.ofNullable(about.diaryNumber()),
                steps.stream()
                        .map(step ->
                                new Step(organ(step.organ()), step.function(), Optional.ofNullable(step.plannedOn())))
                        .toList(),
                reports.findFirstByCaseIdOrderByVersionDesc(about.id())
                        .map(this::written)
                        .orElseGet(() -> unwritten(about, steps)),
                decisions.findByCaseIdOrderByHeldOnAscRecordedAtAsc(about.id()).stream()
                        .map(this::decision)
                        .toList());
    }

    private Report written(ReportVersion report) {
        return new Report(
                report.version(),
                report.title(),
                report.summary(),
                report.proposalLeadIn(),
                report.proposal(),
                report.documents(),
                report.planning(),
                report.recipients(),
                report.matter(),
                report.assessmentHeading(),
                report.assessment(),
                report.responsible(),
                organisation.nameOf(report.writtenBy()));
    }

    private Report unwritten(PoliticalCase about, List<CaseStep> steps) {
        Map<String, Object> fields = firstDraft.fields(about, steps);
        return new Report(
                0,
                (String) fields.get("title"),
                (String) fields.get("summary"),
                text.leadIn(steps),
                (String) fields.get("proposal"),
                (String) fields.get("documents"),
                text.planning(steps),
                (String) fields.get("recipients"),
                (String) fields.get("matter"),
                text.assessmentHeading(),
                (String) fields.get("assessment"),
                (String) fields.get("responsible"),
                "");
    }

    private DecisionView decision(Decision made) {
        Optional<MinutesNotice> notice = minutes.notice(made.id());
        Optional<Dispatch> dispatch = dispatches.findByDecisionId(made.id());
        return new DecisionView(
                made.id(),
                organ(made.organ()),
                made.function(),
                made.heldOn(),
                made.paragraph(),
                made.outcome().inWords(made.function()),
                made.isFinal(),
                made.outcome().postpones(),
                orEmpty(made.text()),
                orEmpty(made.motivation()),
                orEmpty(made.reservations()),
                orEmpty(made.conflicts()),
                minutes.adjustment(made.id()).map(MinutesAdjustment::adjustedOn),
                notice.map(MinutesNotice::postedOn),
                notice.map(MinutesNotice::legalForceOn),
                dispatch.map(Dispatch::dispatchedOn),
                dispatch.map(sent -> sent.recipients().stream()
                                .map(Dispatch.Recipient::recipient)
                                .toList())
                        .orElse(List.of()));
    }

    private String organ(String id) {
        return organisation.organ(id).name();
    }

    private static String orEmpty(String written) {
        return written == null ? "" : written;
    }
}
