package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LegalDuty;
import se.trygghetshjulet.deadline.LegalMatter;

/** Tells the law's clock when the plan was last followed up. */
@Component
class FollowUpDuty implements LegalDuty {

    private final FollowUpRepository followUps;

    FollowUpDuty(FollowUpRepository followUps) {
        this.followUps = followUps;
    }

    @Override
    public LegalMatter matter() {
        return LegalMatter.PLAN;
    }

    @Override
    public Optional<LocalDate> lastDone() {
        return followUps
                .findFirstByPlanIdIsNotNullAndCompletedOnIsNotNullOrderByCompletedOnDescOpenedAtDesc()
                .map(FollowUp::completedOn);
    }
}
