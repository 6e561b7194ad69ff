package se.trygghetshjulet.priority.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;

/** The problems that the steering group is to weigh: all of a picture, but in a revised one only those the change touches. */
@Component
class ToWeigh {

    private final Pictures pictures;
    private final PriorityRepository priorities;
    private final PrioritizationRepository prioritizations;

    ToWeigh(Pictures pictures, PriorityRepository priorities, PrioritizationRepository prioritizations) {
        this.pictures = pictures;
        this.priorities = priorities;
        this.prioritizations = prioritizations;
    }

    /** In the order of their numbers. */
    List<ProblemView> in(UUID pictureId) {
        Set<UUID> standing =
                carriedOver(pictureId).stream().map(Priority::problemId).collect(Collectors.toSet());
        return pictures.problems(pictureId).stream()
                .filter(problem -> !standing.contains(problem.id()))
                .toList();
    }

    /** The decisions that stand since before the picture was revised. */
    List<Priority> carriedOver(UUID pictureId) {
        return prioritizations.findByPictureId(pictureId).stream()
                .flatMap(prioritization -> priorities.findByPrioritizationId(prioritization.id()).stream())
                .filter(priority -> priority.carriedFrom() != null)
                .toList();
    }
}
