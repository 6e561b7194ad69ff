package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.decision.CaseDispatched;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;

/** The registrar sends the decision to those whom the report names and ticks them off; the subject is told the outcome. */
@Component
class DispatchForm implements TaskForm {

    private final PoliticalCaseRepository cases;
    private final Decisions decisions;
    private final DecidedCase decided;
    private final ReportVersions reports;
    private final Minutes minutes;
    private final DecisionSubjects subjects;
    private final JdbcAggregateOperations records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DispatchForm(
            PoliticalCaseRepository cases,
            Decisions decisions,
            DecidedCase decided,
            ReportVersions reports,
            Minutes minutes,
            DecisionSubjects subjects,
            JdbcAggregateOperations records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.decided = decided;
        this.reports = reports;
        this.minutes = minutes;
        this.subjects = subjects;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "political-decision.dispatch";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        UUID caseId = task.uuid("caseId");
        List<String> recipients = recipients(caseId);
        MinutesNotice notice = notice(caseId);
        Map<String, Object> prefill = decided.shown(caseId);
        prefill.put("postedOn", notice.postedOn().toString());
        prefill.put("legalForceOn", notice.legalForceOn().toString());
        prefill.put("dispatchedOn", SwedishTime.today(clock).toString());
        prefill.put(
                "recipientOptions",
                IntStream.range(0, recipients.size())
                        .mapToObj(index -> new Option(recipients.get(index), value(index)))
                        .toList());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        Decision decision = decisions.decided(about.id()).orElseThrow();
        List<String> named = recipients(about.id());
        List<Integer> ticked = IntStream.range(0, named.size())
                .filter(index -> answers.choices("recipients").contains(value(index)))
                .boxed()
                .toList();
        List<String> others = ReportText.lines(answers.text("others"));
        LocalDate dispatchedOn = answers.date("dispatchedOn").orElseThrow();
        LocalDate adjustedOn = minutes.adjustment(decision.id()).orElseThrow().adjustedOn();
        new Checks()
                .that(
                        !ticked.isEmpty() || !others.isEmpty(),
                        "recipients",
                        "Kryssa för dem som beslutet har skickats till.")
                .that(
                        ticked.size() == named.size() || answers.has("remark"),
                        "remark",
                        "Alla mottagare är inte förkryssade. Skicka till dem också, eller anteckna varför de inte ska ha"
                                + " beslutet.")
                .that(
                        !dispatchedOn.isBefore(adjustedOn),
                        "dispatchedOn",
                        "Beslutet kan inte skickas före justeringen den %s.".formatted(adjustedOn))
                .that(
                        !dispatchedOn.isAfter(SwedishTime.today(clock)),
                        "dispatchedOn",
                        "Dagen ligger i framtiden. Skicka in när beslutet är skickat.")
                .orRefuse();
        Stream<String> sentTo = Stream.concat(ticked.stream().map(named::get), others.stream());
        records.insert(new Dispatch(
                UUID.randomUUID(),
                about.id(),
                decision.id(),
                dispatchedOn,
                answers.textOrNull("remark"),
                task.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new ArrayList<>(sentTo.map(Dispatch.Recipient::new).toList())));
        subjects.of(about.subject())
                .decided(about.subjectId(), decision.isApproval(), decision.heldOn(), decision.text());
        events.publishEvent(new CaseDispatched(about.id()));
        return Map.of();
    }

    private List<String> recipients(UUID caseId) {
        return ReportText.lines(reports.current(caseId).recipients());
    }

    private MinutesNotice notice(UUID caseId) {
        return minutes.notice(decisions.decided(caseId).orElseThrow().id()).orElseThrow();
    }

    private static String value(int index) {
        return "mottagare-" + (index + 1);
    }
}
