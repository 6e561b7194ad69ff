package se.trygghetshjulet.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules may know of action plans. */
public interface Plans {

    /** The newest plan that has been decided; before any decision, the newest that both parties endorsed. */
    Optional<UUID> inForce();

    /** The measures of a plan in the order of their numbers. */
    List<MeasureView> measures(UUID planId);

    /** The plans of a year, oldest version first. */
    List<PlanView> ofCycle(UUID cycleId);

    /** What every measure is called that acts on a problem marked with secrecy (OSL), in every plan. One question. */
    Set<String> secretTitles();

    /** @throws java.util.NoSuchElementException when there is no such plan */
    PlanView view(UUID planId);
}
