package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.UUID;
import se.trygghetshjulet.engine.ProcessFacade;

/** What the model {@code action-plan} asks of the record. Identifiers go in and out as text. */
@ProcessFacade("plan")
public class PlanProcess {

    private final PlanOpening opening;
    private final Proposers proposers;
    private final SteeringGroup steeringGroup;
    private final PlanFreezer freezer;

    PlanProcess(PlanOpening opening, Proposers proposers, SteeringGroup steeringGroup, PlanFreezer freezer) {
        this.opening = opening;
        this.proposers = proposers;
        this.steeringGroup = steeringGroup;
        this.freezer = freezer;
    }

    /**
     * Opens the next version of the year's plan.
     *
     * @return the plan's id
     */
    public String open(String cycleId, String pictureId) {
        return opening.open(UUID.fromString(cycleId), UUID.fromString(pictureId))
                .id()
                .toString();
    }

    /** Ids of the units asked for measures in the current round, in the order of the organisation. */
    public List<String> proposers(String planId) {
        return proposers.asked(UUID.fromString(planId));
    }

    /** Role ids of the members of the steering group. */
    public List<String> endorsers(String planId) {
        return steeringGroup.members();
    }

    /** Whether both parties approved the plan in the current round and nobody sent it back. */
    public boolean endorsed(String planId) {
        return steeringGroup.endorsed(UUID.fromString(planId));
    }

    /** Freezes the endorsed plan. @throws IllegalStateException when it is not endorsed by both parties */
    public void freeze(String planId) {
        freezer.freeze(UUID.fromString(planId));
    }
}
