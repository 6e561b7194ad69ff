package se.trygghetshjulet.priority;

import java.util.List;
import java.util.UUID;

/** What other modules may know of the steering group's priorities. */
public interface Priorities {

    /** The prioritised problems of a picture with their numbered causes, highest rank first. */
    List<PriorityView> prioritized(UUID pictureId);
}
