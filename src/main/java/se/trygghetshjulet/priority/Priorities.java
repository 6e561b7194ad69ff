package se.trygghetshjulet.priority;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.trygghetshjulet.picture.ProblemView;

/** What other modules may know of the steering group's priorities. */
public interface Priorities {

    /** The prioritised problems of a picture with their numbered causes, highest rank first. */
    List<PriorityView> prioritized(UUID pictureId);

    /** Every problem of a picture that has been decided on, in the order of the problems' numbers. */
    List<WeighedProblem> decided(UUID pictureId);

    /** Those of the problems that carry on one which the steering group has decided about, by their own ids. */
    Set<UUID> decidedBefore(List<ProblemView> problems);

    /**
     * Lets the decisions about a picture's problems stand in a revised one, with their causes. Only the touched problems
     * are weighed anew.
     *
     * @param pictureId the revised picture
     * @param touched ids of its problems; holds every problem that nothing was decided about
     */
    void carryOver(UUID pictureId, int year, Set<UUID> touched);

    /** Ids of the priorities of a picture that were carried over from the one it revises. */
    Set<UUID> carriedOver(UUID pictureId);
}
