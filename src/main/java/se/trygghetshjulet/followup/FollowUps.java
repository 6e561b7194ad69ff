package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other modules may know of follow-ups. */
public interface FollowUps {

    /**
     * The day a plan was last followed up, from which the law's 24 months count (6 §): the newest follow-up that both
     * parties have taken note of. One that had no plan to follow up does not count.
     */
    Optional<LocalDate> lastFollowedUpOn();

    /** The newest follow-up that both parties have taken note of: what it found is known when the next picture is made. */
    Optional<FollowUpView> latestCompleted();

    /** @throws java.util.NoSuchElementException when there is no such follow-up */
    FollowUpView view(UUID followUpId);

    /** The follow-ups of a year, oldest first. */
    List<FollowUpView> ofCycle(UUID cycleId);
}
