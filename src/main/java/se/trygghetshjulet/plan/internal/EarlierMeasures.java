package se.trygghetshjulet.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.EarlierAnswer.Line;
import se.trygghetshjulet.engine.EarlierAnswer.Passage;
import se.trygghetshjulet.plan.Plans;

/**
 * The unit's measures in the plan in force, as they are read beside the form. They cannot be handed in again as they stand:
 * each has to act on a cause that this year's analysis found.
 */
@Component
class EarlierMeasures {

    private final Plans register;
    private final ActionPlanRepository plans;
    private final ProposalRepository proposals;
    private final MeasureRepository measures;

    EarlierMeasures(
            Plans register, ActionPlanRepository plans, ProposalRepository proposals, MeasureRepository measures) {
        this.register = register;
        this.plans = plans;
        this.proposals = proposals;
        this.measures = measures;
    }

    Optional<EarlierAnswer> of(Proposal proposal) {
        return register.inForce()
                .filter(inForce -> !inForce.equals(proposal.planId()))
                .flatMap(inForce -> proposals.findByPlanIdAndUnit(inForce, proposal.unit()))
                .filter(earlier -> earlier.submittedAt() != null)
                .map(this::answer);
    }

    private EarlierAnswer answer(Proposal earlier) {
        UUID plan = earlier.planId();
        int year = plans.yearOf(plan);
        return new EarlierAnswer(
                "Era åtgärder i åtgärdsplanen " + year,
                earlier.submittedBy(),
                SwedishTime.dateOf(earlier.submittedAt()),
                OptionalInt.of(year),
                passages(earlier));
    }

    private List<Passage> passages(Proposal earlier) {
        List<Passage> passages = new ArrayList<>();
        if (earlier.noMeasures()) {
            passages.add(new Passage("Inga åtgärder", List.of(new Line("", text(earlier.reason())))));
        }
        measures.findByPlanIdAndUnitAndStruckReasonIsNullOrderByNumber(earlier.planId(), earlier.unit())
                .forEach(measure -> passages.add(passage(measure)));
        passages.add(new Passage(
                "Hur åtgärderna passar er verksamhetsplan",
                List.of(
                        new Line("På kort sikt", text(earlier.fitShort())),
                        new Line("På lång sikt", text(earlier.fitLong())))));
        return passages.stream().filter(passage -> !passage.lines().isEmpty()).toList();
    }

    private static Passage passage(Measure measure) {
        MeasureContent said = measure.content();
        return new Passage(
                "%d. %s".formatted(measure.number(), said.action().title()),
                List.of(
                        new Line("Moment", text(said.action().steps())),
                        new Line("Operativa mål", text(said.action().goal())),
                        new Line(
                                "När",
                                "%s till %s"
                                        .formatted(
                                                said.timing().startsOn(),
                                                said.timing().dueOn())),
                        new Line("Ansvarig", text(said.responsibility().responsible())),
                        new Line("Samverkar med", text(said.responsibility().partners())),
                        new Line("Resurser", text(said.responsibility().resources())),
                        new Line("Indikator", indicator(measure.indicator())),
                        new Line("Uppföljning", text(said.accountability().followUp()))));
    }

    private static String indicator(Indicator indicator) {
        return indicator == null
                ? ""
                : "%s: från %s till %s"
                        .formatted(indicator.name(), shown(indicator.baseValue()), shown(indicator.targetValue()));
    }

    private static String shown(String value) {
        return text(value).isEmpty() ? "okänt" : value;
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
