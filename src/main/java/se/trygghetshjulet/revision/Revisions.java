package se.trygghetshjulet.revision;

import java.util.List;
import java.util.UUID;

/** What other modules may know of revisions. */
public interface Revisions {

    /** The revisions of a year's picture, oldest first. */
    List<RevisionView> ofCycle(UUID cycleId);
}
