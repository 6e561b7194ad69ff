package se.trygghetshjulet.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;

/** A unit proposes measures against the causes, or says with a reason that it has none. */
@Component
class ProposeMeasuresForm implements TaskForm {

    private final ActionPlanRepository plans;
    private final ProposalRepository proposals;
    private final UnitMeasures measures;
    private final OfferedMeasures offered;
    private final EarlierMeasures earlier;
    private final OthersProposals others;
    private final CauseCatalogue catalogue;
    private final MeasureSeries series;
    private final Organisation organisation;
    private final Clock clock;

    ProposeMeasuresForm(
            ActionPlanRepository plans,
            ProposalRepository proposals,
            UnitMeasures measures,
            OfferedMeasures offered,
            EarlierMeasures earlier,
            OthersProposals others,
            CauseCatalogue catalogue,
            MeasureSeries series,
            Organisation organisation,
            Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.measures = measures;
        this.offered = offered;
        this.earlier = earlier;
        this.others = others;
        this.catalogue = catalogue;
        this.series = series;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "action-plan.propose-measures";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        ActionPlan plan = plan(task);
        Proposal proposal = proposal(task);
        Causes causes = catalogue.of(plan);
        Map<String, Object> prefill = new LinkedHashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("unitName", organisation.unit(proposal.unit()).name());
        prefill.put("notice", notice(plan, proposal));
        prefill.put("causeOptions", causes.options());
        prefill.put("causeTable", PlanTables.causes(causes));
        prefill.put("seriesOptions", series.options());
        List<Map<String, Object>> rows = new ArrayList<>(rows(plan, proposal, causes));
        offered.prefill(proposal.unit(), rows, prefill);
        prefill.put("measures", rows);
        prefill.put("noMeasures", proposal.noMeasures());
        prefill.put("reason", proposal.reason());
        prefill.put("fitShort", proposal.fitShort());
        prefill.put("fitLong", proposal.fitLong());
        proposal.gridGaps().forEach(gap -> prefill.put(gap.level().gapField(), gap.motivation()));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Proposal proposal = proposal(task);
        Causes causes = catalogue.of(plan(task));
        List<Answers> rows = answers.rows("measures");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Checks checks = new Checks();
        if (answers.ticked("noMeasures")) {
            checks.filled(answers, "reason", "Skriv varför ni inte har några åtgärder.")
                    .that(
                            rows.isEmpty(),
                            "noMeasures",
                            "Ni har både åtgärder och krysset för inga åtgärder. Ta bort raderna eller krysset.")
                    .orRefuse();
            measures.write(proposal, answers, causes, task.actor());
            proposals.save(proposal.answeredWithNothing(answers.text("reason"), now, task.actor()));
        } else {
            check(proposal, answers, rows, causes, checks);
            checks.orRefuse();
            measures.write(proposal, answers, causes, task.actor());
            proposals.save(proposal.answeredWithMeasures(
                    answers.text("fitShort"), answers.text("fitLong"), gaps(answers, rows), now, task.actor()));
        }
        return Map.of();
    }

    @Override
    public Optional<EarlierAnswer> earlier(OpenTask task) {
        return earlier.of(proposal(task));
    }

    @Override
    public List<OthersAnswer> others(OpenTask task) {
        ActionPlan plan = plan(task);
        return others.than(proposal(task), plan, catalogue.of(plan));
    }

    private void check(Proposal proposal, Answers answers, List<Answers> rows, Causes causes, Checks checks) {
        checks.that(
                !rows.isEmpty(),
                "measures",
                "Lägg till minst en åtgärd, eller kryssa i att ni inte har några och skriv varför.");
        measures.checkIdentity(proposal, rows, checks);
        LocalDate today = SwedishTime.today(clock);
        rows.forEach(row -> MeasureRow.check(row, causes, today, checks));
        rows.forEach(row -> series.check(row, checks));
        if (!rows.isEmpty()) {
            emptyLevels(rows)
                    .forEach(level -> checks.filled(
                            answers,
                            level.gapField(),
                            "Ingen åtgärd är %s. Skriv varför, eller lägg till en åtgärd."
                                    .formatted(level.label().toLowerCase(Wording.SWEDISH))));
            checks.filled(answers, "fitShort", "Skriv hur åtgärderna passar er verksamhetsplan på kort sikt.")
                    .filled(answers, "fitLong", "Skriv hur åtgärderna passar er verksamhetsplan på lång sikt.");
        }
    }

    private static Set<Level> emptyLevels(List<Answers> rows) {
        Set<Level> empty = EnumSet.allOf(Level.class);
        for (Answers row : rows) {
            Arrays.stream(Level.values())
                    .filter(level -> level.name().equals(row.text("preventionLevel"))
                            || level.name().equals(row.text("approach")))
                    .forEach(empty::remove);
        }
        return empty;
    }

    private static Set<GridGap> gaps(Answers answers, List<Answers> rows) {
        return emptyLevels(rows).stream()
                .map(level -> new GridGap(level, answers.text(level.gapField())))
                .collect(Collectors.toSet());
    }

    /**
     * The unit's measures in this plan, and the first time those in force that are not among them: all of them in a new
     * year, and in a revised plan those that have lost their causes, so that none goes without the unit's knowing.
     */
    private List<Map<String, Object>> rows(ActionPlan plan, Proposal proposal, Causes causes) {
        List<Measure> own = measures.own(proposal);
        Stream<Map<String, Object>> rows = own.stream().map(measure -> MeasureRow.shown(measure, causes));
        boolean begun = proposal.submittedAt() != null || plan.previousId() != null && !own.isEmpty();
        if (begun) {
            return rows.toList();
        }
        Set<UUID> carriedOn = own.stream().map(Measure::continuesId).collect(Collectors.toSet());
        LocalDate today = SwedishTime.today(clock);
        return Stream.concat(
                        rows,
                        measures.continuable(proposal).stream()
                                .filter(measure -> !carriedOn.contains(measure.id()))
                                .map(measure -> MeasureRow.continued(measure, causes, today)))
                .toList();
    }

    private String notice(ActionPlan plan, Proposal proposal) {
        if (proposal.question() != null) {
            return "**Samordnaren ber er komplettera:**\n\n" + FormText.quoted(proposal.question());
        }
        return PlanTables.rejection(plan, plans);
    }

    private ActionPlan plan(OpenTask task) {
        return plans.findById(task.uuid("planId")).orElseThrow();
    }

    private Proposal proposal(OpenTask task) {
        return proposals
                .findByPlanIdAndUnit(task.uuid("planId"), task.text("unit"))
                .orElseThrow();
    }
}
