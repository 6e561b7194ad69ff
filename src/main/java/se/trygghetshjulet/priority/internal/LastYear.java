package se.trygghetshjulet.priority.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.picture.ProblemView;

/** What was decided and found about a problem the last time, when it carries on one of the picture before. */
@Component
class LastYear {

    private final PriorityRepository priorities;
    private final CauseRepository causes;

    LastYear(PriorityRepository priorities, CauseRepository causes) {
        this.priorities = priorities;
        this.causes = causes;
    }

    /** The decision about the problem then; empty when the problem is new or nobody decided. */
    Optional<Priority> decision(ProblemView problem) {
        return Optional.ofNullable(problem.previousProblemId())
                .flatMap(priorities::findByProblemId)
                .filter(priority -> priority.decision() != null);
    }

    /** The causes that stood then, in the order of their numbers. */
    List<Cause> causes(ProblemView problem) {
        return decision(problem)
                .map(priority -> causes.findByPriorityIdOrderByNumber(priority.id()).stream()
                        .filter(Cause::stands)
                        .toList())
                .orElse(List.of());
    }
}
