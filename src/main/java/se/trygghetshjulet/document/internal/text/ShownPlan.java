package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.PriorityView;

/** What an edition shows of a plan: in the open one neither secret problems nor the measures against them. */
record ShownPlan(
        PlanView plan, List<PriorityView> problems, List<MeasureDetails> measures, Map<UUID, ProblemDetails> details) {

    static ShownPlan of(PlanView plan, PictureView picture, Edition edition) {
        Map<UUID, ProblemDetails> details = picture.problems().stream()
                .collect(Collectors.toMap(problem -> problem.problem().id(), Function.identity()));
        return new ShownPlan(
                plan,
                plan.problems().stream()
                        .filter(problem -> edition.shows(
                                details.get(problem.problemId()).problem().secret()))
                        .toList(),
                plan.measures().stream()
                        .filter(measure -> edition.shows(measure.measure().secret()))
                        .toList(),
                details);
    }

    /** Its place in the steering group's order, also when an edition leaves out those before it. */
    int rank(PriorityView problem) {
        return plan.problems().indexOf(problem) + 1;
    }

    List<MeasureDetails> measures(PriorityView problem) {
        return measures.stream()
                .filter(measure -> problem.id().equals(measure.priorityId()))
                .toList();
    }

    boolean secret(PriorityView problem) {
        return details.get(problem.problemId()).problem().secret();
    }

    String ground(PriorityView problem) {
        return details.get(problem.problemId()).secrecy();
    }

    /** As people name it: "2. Öppen narkotikahandel". */
    static String label(PriorityView problem) {
        return problem.problemNumber() + ". " + problem.problemTitle();
    }
}
