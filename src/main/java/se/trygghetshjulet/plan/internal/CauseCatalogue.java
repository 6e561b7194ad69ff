package se.trygghetshjulet.plan.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.priority.Priorities;

/** Finds the causes that a plan can act on. */
@Component
class CauseCatalogue {

    private final Priorities priorities;

    CauseCatalogue(Priorities priorities) {
        this.priorities = priorities;
    }

    Causes of(ActionPlan plan) {
        return ofPicture(plan.pictureId());
    }

    Causes ofPicture(UUID pictureId) {
        return new Causes(priorities.prioritized(pictureId));
    }
}
