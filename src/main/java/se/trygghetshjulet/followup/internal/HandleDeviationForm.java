package se.trygghetshjulet.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.plan.MeasureView;

/** The chair of the steering group decides what to do with a measure that is red, or late for the second time. */
@Component
class HandleDeviationForm implements TaskForm {

    /** A date further off than this is a slip of the pen: the law has the plan followed up within two years. */
    private static final int MOST_YEARS_AHEAD = 5;

    private final Dossiers dossiers;
    private final ProgressRepository reports;
    private final DeviationDecisions decisions;
    private final MeasureFacts facts;
    private final Clock clock;

    HandleDeviationForm(
            Dossiers dossiers,
            ProgressRepository reports,
            DeviationDecisions decisions,
            MeasureFacts facts,
            Clock clock) {
        this.dossiers = dossiers;
        this.reports = reports;
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "follow-up.handle-deviation";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        FollowUp followUp = dossiers.followUp(task.uuid("followUpId"));
        Progress report = reports.findById(task.uuid("progressId")).orElseThrow();
        MeasureView measure = dossiers.measure(followUp.id(), report.measureId());
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("title", measure.number() + ". " + measure.title());
        prefill.put("facts", facts.of(followUp, measure).rows());
        prefill.put("report", report(report).rows());
        decisions.of(followUp.id()).stream()
                .filter(decision -> decision.progressId().equals(report.id()))
                .findFirst()
                .ifPresent(decision -> prefill.putAll(answersOf(decision)));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Progress report = reports.findById(task.uuid("progressId")).orElseThrow();
        LocalDate today = SwedishTime.today(clock);
        Decision decision = Decision.valueOf(answers.text("decision"));
        LocalDate newDate =
                decision == Decision.END ? null : answers.date("newDate").orElse(null);
        new Checks()
                .that(
                        decision == Decision.END || newDate != null && newDate.isAfter(today),
                        "newDate",
                        "Ange när åtgärden ska vara klar, ett datum efter i dag.")
                .that(
                        newDate == null || !newDate.isAfter(today.plusYears(MOST_YEARS_AHEAD)),
                        "newDate",
                        "Ange ett datum inom %d år.".formatted(MOST_YEARS_AHEAD))
                .filled(answers, "motivation", "Motivera beslutet.")
                .orRefuse();
        decisions.save(new DeviationDecision(
                report.id(),
                report.followUpId(),
                report.measureId(),
                decision,
                answers.text("motivation"),
                newDate,
                today,
                task.actor()));
        return Map.of();
    }

    private static FactTable report(Progress report) {
        return new FactTable()
                .row("Läge", report.colour().inSwedish())
                .row("Försenad", report.late() ? "Ja, skulle ha varit klar " + report.dueOn() : "Nej")
                .row("Genomförd", report.done().inSwedish())
                .row("Vad som är gjort", report.production())
                .row("Avvikelse", report.deviation())
                .row("Orsak", report.deviationCause())
                .row("Problemet", report.effect().inSwedish())
                .row("Den ansvarigas förslag", report.proposal().inSwedish());
    }

    private static Map<String, Object> answersOf(DeviationDecision decision) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("decision", decision.decision().name());
        answers.put("newDate", decision.newDate());
        answers.put("motivation", decision.motivation());
        return answers;
    }
}
