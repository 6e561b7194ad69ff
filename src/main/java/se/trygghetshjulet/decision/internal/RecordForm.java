package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.decision.OutcomeRecorded;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Organisation;

/** The committee secretary records what an organ came to. One bean per organ. */
class RecordForm implements TaskForm {

    private static final String COUNCIL = "kf";
    private static final String PREPARING = "ksau";

    private final String organ;
    private final PoliticalCaseRepository cases;
    private final CasePath path;
    private final ReportVersions reports;
    private final Decisions decisions;
    private final DecisionBook book;
    private final HeldMeetings meetings;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordForm(
            String organ,
            PoliticalCaseRepository cases,
            CasePath path,
            ReportVersions reports,
            Decisions decisions,
            DecisionBook book,
            HeldMeetings meetings,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organ = organ;
        this.cases = cases;
        this.path = path;
        this.reports = reports;
        this.decisions = decisions;
        this.book = book;
        this.meetings = meetings;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "political-decision.record-" + organ;
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        CaseStep step = path.step(about.id(), organ);
        ReportVersion report = reports.current(about.id());
        List<String> held = meetings.offered(about, organ, SwedishTime.today(clock)).stream()
                .map(LocalDate::toString)
                .toList();
        String planned =
                step.plannedOn() == null ? "inte planerat" : step.plannedOn().toString();
        Map<String, Object> prefill = new TreeMap<>();
        prefill.put("title", about.title());
        prefill.put("diaryNumber", about.diaryNumber());
        prefill.put("part", part(step.function(), organisation.organ(organ)) + councilAnnouncement(about));
        prefill.put("planned", planned);
        prefill.put("earlier", earlier(about));
        prefill.put("proposal", ReportText.proposal(report));
        prefill.put(
                "meetings", held.stream().map(date -> new Option(date, date)).toList());
        prefill.put(
                "outcomes",
                Outcome.of(step.function()).stream()
                        .map(outcome -> outcome.option(step.function()))
                        .toList());
        if (held.contains(planned)) {
            prefill.put("heldOn", planned);
        }
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        CaseStep step = path.step(about.id(), organ);
        Decision made = book.record(task, about, step, answers);
        book.replan(made);
        Map<String, Object> routing = new TreeMap<>();
        routing.put("outcome", made.outcome().route(made.function()));
        if (made.isFinal()) {
            routing.put("decisionOutcome", made.isApproval() ? "APPROVED" : "REJECTED");
        } else {
            events.publishEvent(new OutcomeRecorded(made.id()));
        }
        return routing;
    }

    /** What the organs have come to so far as Markdown; empty before the first. */
    private String earlier(PoliticalCase about) {
        String outcomes = decisions.findByCaseIdOrderByHeldOnAscRecordedAtAsc(about.id()).stream()
                .map(made -> "- %s %s § %d: %s"
                        .formatted(
                                organisation.organ(made.organ()).shortName(),
                                made.heldOn(),
                                made.paragraph(),
                                made.outcome().inWords(made.function())))
                .collect(Collectors.joining("\n"));
        return outcomes.isEmpty() ? "" : "### Ärendet hittills\n\n" + outcomes;
    }

    /** The last day to announce the council's meeting, for the organ before it and for the council itself. */
    private String councilAnnouncement(PoliticalCase about) {
        return path.steps(about.id()).stream()
                .filter(step -> step.organ().equals(COUNCIL) && step.plannedOn() != null && !organ.equals(PREPARING))
                .findFirst()
                .map(step ->
                        " Kungörelsen om fullmäktiges sammanträde %s ska vara anslagen senast %s (kommunallagen 5 kap. 13 §)."
                                .formatted(step.plannedOn(), StatutoryPeriods.councilAnnouncedBy(step.plannedOn())))
                .orElse("");
    }

    private static String part(OrganFunction function, Organ organ) {
        return switch (function) {
            case PREPARES ->
                organ.name() + " bereder ärendet och lämnar ett förslag. Också ett förslag om avslag går"
                        + " vidare till det organ som beslutar.";
            case DECIDES -> organ.name() + " beslutar i ärendet.";
            case IS_INFORMED -> organ.name() + " får ärendet som information.";
        };
    }
}
