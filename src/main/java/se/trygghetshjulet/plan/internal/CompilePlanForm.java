package se.trygghetshjulet.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.priority.PriorityView;

/** The coordinator mends or motivates every gap of the plan, or asks units for more. */
@Component
class CompilePlanForm implements TaskForm {

    private static final String COMPLETE = "COMPLETE";

    private final ActionPlanRepository plans;
    private final ProposalRepository proposals;
    private final MeasureRepository measures;
    private final UncoveredProblems uncovered;
    private final Proposers proposers;
    private final SteeringGroup steeringGroup;
    private final CauseCatalogue catalogue;
    private final PlanTables tables;
    private final RevisionNotice revision;
    private final Organisation organisation;
    private final MeasureSeries series;
    private final Clock clock;

    CompilePlanForm(
            ActionPlanRepository plans,
            ProposalRepository proposals,
            MeasureRepository measures,
            UncoveredProblems uncovered,
            Proposers proposers,
            SteeringGroup steeringGroup,
            CauseCatalogue catalogue,
            PlanTables tables,
            RevisionNotice revision,
            Organisation organisation,
            MeasureSeries series,
            Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.measures = measures;
        this.uncovered = uncovered;
        this.proposers = proposers;
        this.steeringGroup = steeringGroup;
        this.catalogue = catalogue;
        this.tables = tables;
        this.revision = revision;
        this.organisation = organisation;
        this.series = series;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "action-plan.compile-plan";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        ActionPlan plan = plan(task);
        Causes causes = catalogue.of(plan);
        List<Measure> inPlan = inPlan(plan);
        Map<String, Object> prefill = new LinkedHashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("notice", revision.before(notice(plan), plan));
        prefill.put("answers", tables.answers(proposals.findByPlanId(plan.id()), inPlan));
        prefill.put("causeOptions", causes.options());
        prefill.put("problems", problems(plan, causes, inPlan));
        prefill.put(
                "measures",
                inPlan.stream()
                        .map(measure -> CompiledRow.shown(
                                measure,
                                causes,
                                organisation.unit(measure.unit()).name()))
                        .toList());
        prefill.put(
                "unitOptions",
                organisation.units().stream()
                        .map(unit -> new Option(unit.name(), unit.id()))
                        .toList());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        ActionPlan plan = plan(task);
        Causes causes = catalogue.of(plan);
        boolean complete = COMPLETE.equals(answers.text("next"));
        List<Answers> rows = answers.rows("measures");
        List<Measure> inPlan = inPlan(plan);
        refuseUnlessSame(inPlan, rows);

        Checks checks = new Checks();
        LocalDate today = SwedishTime.today(clock);
        rows.forEach(row -> CompiledRow.check(row, causes, today, checks));
        if (complete) {
            rows.forEach(row -> CompiledRow.checkComplete(row, checks));
        } else {
            checkQuestion(answers, checks);
        }
        checks.orRefuse();

        List<Measure> mended = mended(inPlan, rows, causes);
        List<Measure> kept = mended.stream()
                .filter(measure -> measure.struckReason() == null)
                .toList();
        Map<UUID, String> motivations = motivations(answers, causes, kept, complete);
        measures.saveAll(mended);
        mended.forEach(series::note);
        uncovered.replace(plan.id(), motivations);
        if (complete) {
            plans.save(plan.sentToSteeringGroup());
        } else {
            proposers.askAgain(plan, answers.choices("units"), answers.text("question"));
        }
        return Map.of("planComplete", complete);
    }

    /** Nobody loses a measure because a page was old or a row went missing: to leave one out takes a reason. */
    private static void refuseUnlessSame(List<Measure> inPlan, List<Answers> rows) {
        List<String> expected =
                inPlan.stream().map(measure -> measure.id().toString()).sorted().toList();
        List<String> given = rows.stream().map(row -> row.text("id")).sorted().toList();
        if (!expected.equals(given)) {
            throw new FormRefused(
                    "measures", "Listan med åtgärder stämmer inte längre med planen. Ladda om sidan och försök igen.");
        }
    }

    private void checkQuestion(Answers answers, Checks checks) {
        List<String> known =
                organisation.units().stream().map(unit -> unit.id()).toList();
        checks.filled(answers, "units", "Välj vilka som ska komplettera.")
                .that(
                        known.containsAll(answers.choices("units")),
                        "units",
                        "En av förvaltningarna finns inte. Välj ur listan.")
                .filled(answers, "question", "Skriv vad som ska kompletteras.");
    }

    private static List<Measure> mended(List<Measure> inPlan, List<Answers> rows, Causes causes) {
        Map<String, Measure> byId =
                inPlan.stream().collect(Collectors.toMap(measure -> measure.id().toString(), Function.identity()));
        return rows.stream()
                .map(row -> CompiledRow.mended(byId.get(row.text("id")), row, causes))
                .toList();
    }

    /** The motivations of the problems without measures; a complete plan has one for each. */
    private static Map<UUID, String> motivations(Answers answers, Causes causes, List<Measure> kept, boolean complete) {
        Map<String, Answers> rowById = answers.rows("problems").stream()
                .collect(Collectors.toMap(row -> row.text("id"), Function.identity(), (first, second) -> first));
        Map<UUID, String> motivations = new LinkedHashMap<>();
        Checks checks = new Checks();
        for (PriorityView problem : causes.problems()) {
            if (causes.covered(problem, kept)) {
                continue;
            }
            Answers row = rowById.get(problem.id().toString());
            if (row != null && row.has("motivation")) {
                motivations.put(problem.id(), row.text("motivation"));
            } else {
                checks.that(
                        !complete,
                        row == null ? "problems" : row.path("motivation"),
                        "Problem %s har ingen åtgärd. Begär in en, eller motivera varför den saknas."
                                .formatted(Wording.problem(problem)));
            }
        }
        checks.orRefuse();
        return motivations;
    }

    private List<Map<String, Object>> problems(ActionPlan plan, Causes causes, List<Measure> inPlan) {
        Map<UUID, String> motivations = uncovered.motivations(plan.id());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PriorityView problem : causes.problems()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", problem.id().toString());
            row.put("problem", Wording.problem(problem));
            row.put("coverage", Gaps.coverage(problem, inPlan, causes));
            row.put("motivation", motivations.get(problem.id()));
            rows.add(row);
        }
        return rows;
    }

    private String notice(ActionPlan plan) {
        String comments = steeringGroup.comments(plan);
        return comments.isEmpty()
                ? PlanTables.rejection(plan, plans)
                : "**Styrgruppen har synpunkter.**\n\n" + comments;
    }

    private List<Measure> inPlan(ActionPlan plan) {
        return measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(plan.id());
    }

    private ActionPlan plan(OpenTask task) {
        return plans.findById(task.uuid("planId")).orElseThrow();
    }
}
