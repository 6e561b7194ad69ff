package se.trygghetshjulet.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.plan.MeasureProposals;
import se.trygghetshjulet.priority.Perspective;

/** A plan as the tables and texts above the fields show it. */
@Component
class PlanTables {

    private final MeasureProposals proposals;
    private final Organisation organisation;

    PlanTables(MeasureProposals proposals, Organisation organisation) {
        this.proposals = proposals;
        this.organisation = organisation;
    }

    /** The six columns of Brå's template; what an effort proposed says so by its title. */
    List<Map<String, String>> measures(List<Measure> measures, Causes causes) {
        Map<UUID, String> origins =
                proposals.origins(measures.stream().map(Measure::id).toList());
        return measures.stream()
                .map(measure -> measure(measure, causes, origins.get(measure.id())))
                .toList();
    }

    /** What each unit answered besides its measures. */
    List<Map<String, String>> answers(List<Proposal> proposals, List<Measure> measures) {
        List<Map<String, String>> rows = new ArrayList<>();
        organisation.units().forEach(unit -> proposals.stream()
                .filter(proposal -> proposal.unit().equals(unit.id()))
                .forEach(proposal -> rows.add(answer(proposal, measures))));
        return rows;
    }

    static List<Map<String, String>> causes(Causes causes) {
        return causes.all().stream()
                .map(cause -> Map.of(
                        "problem", Wording.problem(cause.problem()),
                        "number", Integer.toString(cause.cause().number()),
                        "cause", cause.cause().description(),
                        "perspective", perspective(cause.cause().perspective())))
                .toList();
    }

    /** Why the earlier version was rejected, as the Markdown of a form's text; empty when this is the first. */
    static String rejection(ActionPlan plan, ActionPlanRepository plans) {
        if (plan.previousId() == null) {
            return "";
        }
        ActionPlan rejected = plans.findById(plan.previousId()).orElseThrow();
        String reason = rejected.decisionReason() == null ? "" : "\n\n" + FormText.quoted(rejected.decisionReason());
        return "**Förra förslaget avslogs %s.** Åtgärderna är kvar så att ni kan ändra dem.%s"
                .formatted(rejected.decidedOn(), reason);
    }

    private Map<String, String> measure(Measure measure, Causes causes, String origin) {
        MeasureContent content = measure.content();
        return Map.of(
                "cause",
                "%s, orsak %s"
                        .formatted(
                                Wording.problem(causes.problemOf(measure)),
                                Wording.enumeration(causes.numbersOf(measure))),
                "measure",
                measure.number() + ". " + content.action().title()
                        + (origin == null ? "" : " (föreslogs av " + origin + ")"),
                "goal",
                goal(measure),
                "when",
                content.timing().startsOn() + " – " + content.timing().dueOn(),
                "who",
                organisation.unit(measure.unit()).name() + ", "
                        + content.responsibility().responsible(),
                "followUp",
                content.accountability().followUp());
    }

    private static String goal(Measure measure) {
        String goal = measure.action().goal();
        if (measure.indicator() == null) {
            return goal + " (ingen indikator: " + measure.indicatorGap() + ")";
        }
        Indicator indicator = measure.indicator();
        String from =
                indicator.baseValue() == null ? "basvärde saknas: " + measure.indicatorGap() : indicator.baseValue();
        String to = indicator.targetValue() == null ? "" : " till " + indicator.targetValue();
        return "%s (%s: från %s%s)".formatted(goal, indicator.name(), from, to);
    }

    private Map<String, String> answer(Proposal proposal, List<Measure> measures) {
        long own = measures.stream()
                .filter(measure -> measure.unit().equals(proposal.unit()))
                .count();
        String answer = proposal.noMeasures()
                ? "Inga åtgärder: " + proposal.reason()
                : Wording.number((int) own, "åtgärd", "åtgärder");
        String gaps = proposal.gridGaps().stream()
                .sorted(java.util.Comparator.comparing(GridGap::level))
                .map(gap -> gap.level().label() + ": " + sentence(gap.motivation()))
                .collect(Collectors.joining(" "));
        return Map.of(
                "unit", organisation.unit(proposal.unit()).name(),
                "answer", answer,
                "fitShort", orDash(proposal.fitShort()),
                "fitLong", orDash(proposal.fitLong()),
                "gaps", orDash(gaps));
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    private static String orDash(String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private static String perspective(Perspective perspective) {
        return switch (perspective) {
            case VICTIM -> "Brottsutsatt";
            case OFFENDER -> "Gärningsperson";
            case PLACE -> "Plats eller situation";
        };
    }
}
