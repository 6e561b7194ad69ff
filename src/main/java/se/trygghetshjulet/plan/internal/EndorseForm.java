package se.trygghetshjulet.plan.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;

/** A member of the steering group approves the plan or sends it back with a comment. */
@Component
class EndorseForm implements TaskForm {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final EndorsementRepository endorsements;
    private final SteeringGroup steeringGroup;
    private final UncoveredProblems uncovered;
    private final CauseCatalogue catalogue;
    private final PlanTables tables;
    private final RevisionNotice revision;
    private final Organisation organisation;
    private final Clock clock;

    EndorseForm(
            ActionPlanRepository plans,
            MeasureRepository measures,
            EndorsementRepository endorsements,
            SteeringGroup steeringGroup,
            UncoveredProblems uncovered,
            CauseCatalogue catalogue,
            PlanTables tables,
            RevisionNotice revision,
            Organisation organisation,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.endorsements = endorsements;
        this.steeringGroup = steeringGroup;
        this.uncovered = uncovered;
        this.catalogue = catalogue;
        this.tables = tables;
        this.revision = revision;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "action-plan.endorse";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        ActionPlan plan = plans.findById(task.uuid("planId")).orElseThrow();
        Causes causes = catalogue.of(plan);
        List<Measure> inPlan = measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(plan.id());
        List<Map<String, String>> missing = uncovered(plan, causes);
        Map<String, Object> prefill = new LinkedHashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("notice", revision.before(notice(plan), plan));
        prefill.put("summary", summary(inPlan, causes, missing));
        prefill.put("plan", tables.measures(inPlan, causes));
        prefill.put("uncovered", missing);
        prefill.put("allCovered", missing.isEmpty());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        ActionPlan plan = plans.findLocked(task.uuid("planId")).orElseThrow();
        Party party = organisation.party(task.role());
        boolean approved = "APPROVE".equals(answers.text("decision"));
        new Checks()
                .that(
                        approved || answers.has("comment"),
                        "comment",
                        "Skriv vad som behöver ändras, så att samordnaren vet vad som ska göras.")
                .that(
                        !approved || !approvedForOther(plan, party, task.actor()),
                        "decision",
                        "Du har redan godkänt planen för den andra parten. Ingen får godkänna för båda; låt någon annan"
                                + " svara här.")
                .orRefuse();
        endorsements.save(new Endorsement(
                UUID.randomUUID(),
                plan.id(),
                plan.endorsementRound(),
                task.role(),
                party,
                task.actor(),
                approved,
                answers.textOrNull("comment"),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of();
    }

    private boolean approvedForOther(ActionPlan plan, Party party, String person) {
        return steeringGroup.said(plan).stream()
                .anyMatch(endorsement -> endorsement.approved()
                        && endorsement.party() != party
                        && endorsement.person().equals(person));
    }

    private List<Map<String, String>> uncovered(ActionPlan plan, Causes causes) {
        Map<UUID, String> motivations = uncovered.motivations(plan.id());
        return causes.problems().stream()
                .filter(problem -> motivations.containsKey(problem.id()))
                .map(problem ->
                        Map.of("problem", Wording.problem(problem), "motivation", motivations.get(problem.id())))
                .toList();
    }

    private static String summary(List<Measure> inPlan, Causes causes, List<Map<String, String>> missing) {
        String covered = "Planen har %s mot %s."
                .formatted(
                        Wording.number(inPlan.size(), "åtgärd", "åtgärder"),
                        Wording.number(
                                causes.problems().size() - missing.size(),
                                "prioriterat problem",
                                "prioriterade problem"));
        return missing.isEmpty()
                ? covered
                : covered
                        + " %s har ingen åtgärd; motiveringen står under tabellen."
                                .formatted(missing.size() == 1 ? "Ett problem" : missing.size() + " problem");
    }

    private String notice(ActionPlan plan) {
        String comments = steeringGroup.commentsOfLastRound(plan);
        return comments.isEmpty()
                ? PlanTables.rejection(plan, plans)
                : "**Planen har varit tillbaka hos samordnaren efter synpunkter.**\n\n" + comments;
    }
}
