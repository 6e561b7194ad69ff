package se.trygghetshjulet.trace.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentAddress;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.ReportedMeasure;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.PriorityView;
import se.trygghetshjulet.priority.WeighedProblem;
import se.trygghetshjulet.trace.internal.MeasureNode.Reported;

/** Ties a year's problems, causes, measures and reports together, and finds where the chain is broken. */
final class Lanes {

    private final YearRecords year;
    private final YearChanges changes;
    private final Lineage lineage;
    private final UnaryOperator<String> unitName;

    /** @param unitName what a unit is called, by its id */
    Lanes(YearRecords year, YearChanges changes, Lineage lineage, UnaryOperator<String> unitName) {
        this.year = year;
        this.changes = changes;
        this.lineage = lineage;
        this.unitName = unitName;
    }

    /** @param ranks the problems in the steering group's order, also those that this reader may not read */
    List<Lane> of(List<UUID> ranks) {
        List<Lane> lanes = new ArrayList<>();
        year.priorities().forEach(priority -> lanes.add(lane(priority, ranks.indexOf(priority.problemId()) + 1)));
        Set<UUID> known = year.priorities().stream().map(PriorityView::id).collect(Collectors.toSet());
        List<MeasureNode> untied = year.measures().stream()
                .filter(measure -> measure.priorityId() == null || !known.contains(measure.priorityId()))
                .map(this::measure)
                .toList();
        if (!untied.isEmpty()) {
            lanes.add(new Lane(0, 0, "", false, List.of(), "", "", Optional.empty(), List.of(), untied, Set.of()));
        }
        return lanes;
    }

    private Lane lane(PriorityView priority, int rank) {
        ProblemView problem = year.problems().stream()
                .filter(each -> each.id().equals(priority.problemId()))
                .findFirst()
                .orElseThrow();
        List<MeasureDetails> own = year.measures().stream()
                .filter(measure -> priority.id().equals(measure.priorityId()))
                .toList();
        Set<Integer> acted = own.stream()
                .flatMap(measure -> measure.measure().causes().stream())
                .collect(Collectors.toSet());
        return new Lane(
                rank,
                problem.number(),
                problem.title(),
                problem.secret(),
                problem.contributors().stream().map(unitName).toList(),
                year.decided().stream()
                        .filter(decided -> decided.problemId().equals(problem.id()))
                        .map(WeighedProblem::motivation)
                        .findFirst()
                        .orElse(""),
                reason(priority),
                changes.problem(problem.id()),
                priority.causes().stream().map(cause -> cause(cause, acted)).toList(),
                own.stream()
                        .sorted(Comparator.comparing(Lanes::firstCause))
                        .map(this::measure)
                        .toList(),
                gaps(priority, own));
    }

    private String reason(PriorityView priority) {
        return year.withoutMeasure().stream()
                .filter(reason -> reason.priorityId().equals(priority.id()))
                .map(YearRecords.Reason::text)
                .findFirst()
                .orElse("");
    }

    /** Before there is a plan nothing is missing from it. */
    private Set<Gap> gaps(PriorityView priority, List<MeasureDetails> own) {
        EnumSet<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (year.planId().isPresent()) {
            if (priority.causes().isEmpty()) {
                gaps.add(Gap.PROBLEM_WITHOUT_CAUSE);
            }
            if (own.isEmpty()) {
                gaps.add(Gap.PROBLEM_WITHOUT_MEASURE);
            }
        }
        return gaps;
    }

    private CauseNode cause(CauseView cause, Set<Integer> acted) {
        return new CauseNode(
                cause.number(),
                cause.perspective(),
                cause.description(),
                acted.contains(cause.number()) || year.planId().isEmpty(),
                changes.part(cause.id()));
    }

    private static int firstCause(MeasureDetails measure) {
        return measure.measure().causes().stream()
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }

    private MeasureNode measure(MeasureDetails details) {
        MeasureView measure = details.measure();
        Optional<Reported> reported = reported(measure.id());
        return new MeasureNode(
                measure.number(),
                measure.title(),
                unitName.apply(measure.unit()),
                measure.causes(),
                said(measure.goal()),
                said(measure.indicator()),
                details.indicatorGap(),
                values(measure),
                reported,
                changes.part(measure.id()),
                gaps(measure, reported.isPresent()));
    }

    private Set<Gap> gaps(MeasureView measure, boolean reported) {
        EnumSet<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (measure.causes().isEmpty()) {
            gaps.add(Gap.MEASURE_WITHOUT_CAUSE);
        }
        if (said(measure.indicator()).isEmpty()) {
            gaps.add(Gap.GOAL_WITHOUT_INDICATOR);
        } else if (said(measure.baseValue()).isEmpty()) {
            gaps.add(Gap.INDICATOR_WITHOUT_BASE);
        }
        if (!reported && year.followedUp()) {
            gaps.add(Gap.NEVER_REPORTED);
        }
        return gaps;
    }

    private static String values(MeasureView measure) {
        return Stream.of(Map.entry("från ", said(measure.baseValue())), Map.entry("till ", said(measure.targetValue())))
                .filter(value -> !value.getValue().isEmpty())
                .map(value -> value.getKey() + value.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The newest report on the measure, also as it was in a version of the plan that this one replaces. */
    private Optional<Reported> reported(UUID measureId) {
        return year.followUps().stream()
                .flatMap(followUp -> followUp.measures().stream()
                        .filter(report -> isOrWas(measureId, report.measureId()))
                        .map(report -> reported(followUp, report)))
                .reduce((earlier, later) -> later);
    }

    private boolean isOrWas(UUID measureId, UUID reported) {
        return reported.equals(measureId)
                || year.replaced().contains(reported)
                        && lineage.ancestor(measureId, Set.of(reported)).isPresent();
    }

    private static Reported reported(FollowUpView followUp, ReportedMeasure report) {
        return new Reported(
                followUp.kind().inSwedish() + " " + followUp.year(),
                report.colour().inSwedish(),
                report.done().inSwedish(),
                report.indicatorValue(),
                report.decision(),
                DocumentAddress.ofFollowUp(followUp.id()));
    }

    private static String said(String written) {
        return written == null ? "" : written.strip();
    }
}
