package se.trygghetshjulet.priority;

import java.util.List;
import java.util.UUID;

/** What other modules may know of the steering group's priorities. */
public interface Priorities {

    /** The prioritised problems of a picture with their numbered causes, highest rank first. */
    List<PriorityView> prioritized(UUID pictureId);

    /** Every problem of a picture that has been decided on, in the order of the problems' numbers. */
    List<WeighedProblem> decided(UUID pictureId);
}
