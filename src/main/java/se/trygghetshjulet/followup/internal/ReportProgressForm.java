package se.trygghetshjulet.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.plan.MeasureView;

/** The one who is responsible for a measure tells how it went: production, process and effect (domain.md 2.6). */
@Component
class ReportProgressForm implements TaskForm {

    private final Dossiers dossiers;
    private final ProgressRepository reports;
    private final DeviationDecisions decisions;
    private final MeasureFacts facts;
    private final MeasuredNow measuredNow;
    private final OthersReports others;
    private final Clock clock;

    ReportProgressForm(
            Dossiers dossiers,
            ProgressRepository reports,
            DeviationDecisions decisions,
            MeasureFacts facts,
            MeasuredNow measuredNow,
            OthersReports others,
            Clock clock) {
        this.dossiers = dossiers;
        this.reports = reports;
        this.decisions = decisions;
        this.facts = facts;
        this.measuredNow = measuredNow;
        this.others = others;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "follow-up.report-progress";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        FollowUp followUp = dossiers.followUp(task.uuid("followUpId"));
        MeasureView measure = dossiers.measure(followUp.id(), task.uuid("measureId"));
        Progress previous = previous(followUp, measure.id()).orElse(null);
        Progress last = existing(followUp, measure.id())
                .or(() -> Optional.ofNullable(previous))
                .or(() -> inEarlierPlan(measure))
                .orElse(null);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("title", measure.number() + ". " + measure.title());
        Optional<MeasuredNow.Figure> measured = measuredNow.of(measure);
        FactTable shown = facts.of(followUp, measure);
        measured.ifPresent(figure -> shown.row(
                "Senast inlästa siffra", figure.value() + ". " + figure.trend() + " Källa: " + figure.source()));
        prefill.put("facts", shown.rows());
        prefill.put(
                "mayRepeat",
                rules(followUp, measure)
                        .objectionToNothingNew(followUp.kind(), previous)
                        .isEmpty());
        prefill.put(
                "lastReport",
                last == null
                        ? "Det här är åtgärdens första rapport."
                        : "Svaren är ifyllda från rapporten %s. Ändra det som är nytt.".formatted(last.reportedOn()));
        if (last != null) {
            prefill.putAll(answersOf(last));
        }
        if (existing(followUp, measure.id()).isEmpty()) {
            measured.ifPresent(figure -> {
                prefill.put("indicatorValue", figure.value());
                prefill.put("indicatorSource", figure.source());
            });
        }
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        FollowUp followUp = dossiers.followUp(task.uuid("followUpId"));
        MeasureView measure = dossiers.measure(followUp.id(), task.uuid("measureId"));
        ReportRules rules = rules(followUp, measure);
        Progress report = answers.ticked("nothingNew")
                ? nothingNew(followUp, rules, task.actor())
                : new ProgressAnswers(answers, rules).read(followUp.id(), task.actor());
        reports.save(existing(followUp, measure.id()).map(report::replacing).orElse(report));
        return Map.of();
    }

    @Override
    public Optional<EarlierAnswer> earlier(OpenTask task) {
        FollowUp followUp = dossiers.followUp(task.uuid("followUpId"));
        MeasureView measure = dossiers.measure(followUp.id(), task.uuid("measureId"));
        Optional<Progress> previous = previous(followUp, measure.id());
        Optional<String> objection =
                rules(followUp, measure).objectionToNothingNew(followUp.kind(), previous.orElse(null));
        return previous.or(() -> inEarlierPlan(measure)).map(report -> {
            FollowUp earlier = dossiers.followUp(report.followUpId());
            return EarlierReport.of(report, dossiers.name(earlier), dossiers.year(earlier), objection);
        });
    }

    @Override
    public List<OthersAnswer> others(OpenTask task) {
        return others.than(task.uuid("measureId"), dossiers.read(task.uuid("followUpId")));
    }

    private Progress nothingNew(FollowUp followUp, ReportRules rules, String actor) {
        Progress previous = previous(followUp, rules.measure().id()).orElse(null);
        rules.objectionToNothingNew(followUp.kind(), previous).ifPresent(sentence -> {
            throw new FormRefused("nothingNew", sentence);
        });
        return previous.stillHolds(followUp.id(), rules.due(), rules.today(), actor);
    }

    private ReportRules rules(FollowUp followUp, MeasureView measure) {
        LocalDate due = decisions.dueOn(followUp, measure.id(), measure.due());
        return new ReportRules(measure, due, SwedishTime.today(clock));
    }

    private Optional<Progress> existing(FollowUp followUp, UUID measureId) {
        return reports.findByFollowUpIdAndMeasureId(followUp.id(), measureId);
    }

    private Optional<Progress> previous(FollowUp followUp, UUID measureId) {
        return Optional.ofNullable(followUp.previousId())
                .flatMap(previous -> reports.findByFollowUpIdAndMeasureId(previous, measureId));
    }

    /** The last report on the measure that this one carries on from the plan before. */
    private Optional<Progress> inEarlierPlan(MeasureView measure) {
        return Optional.ofNullable(measure.continues()).flatMap(reports::findFirstByMeasureIdOrderByReportedOnDesc);
    }

    private static Map<String, Object> answersOf(Progress report) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("done", report.done().name());
        answers.put("colour", report.colour().name());
        answers.put("production", report.production());
        answers.put("process", report.process());
        answers.put("deviation", report.deviation());
        answers.put("deviationCause", report.deviationCause());
        answers.put("indicatorValue", report.indicatorValue());
        answers.put("indicatorSource", report.indicatorSource());
        answers.put("effect", report.effect().name());
        answers.put("lesson", report.lesson());
        answers.put("proposal", report.proposal().name());
        return answers;
    }
}
