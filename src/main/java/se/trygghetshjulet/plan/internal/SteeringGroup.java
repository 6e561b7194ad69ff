package se.trygghetshjulet.plan.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;

/** What the members of the steering group say about a plan, and when it stands. */
@Component
class SteeringGroup {

    private final Organisation organisation;
    private final ActionPlanRepository plans;
    private final EndorsementRepository endorsements;

    SteeringGroup(Organisation organisation, ActionPlanRepository plans, EndorsementRepository endorsements) {
        this.organisation = organisation;
        this.plans = plans;
        this.endorsements = endorsements;
    }

    List<String> members() {
        return organisation.steeringGroup();
    }

    /** What has been said in the plan's current round. */
    List<Endorsement> said(ActionPlan plan) {
        return endorsements.findByPlanIdAndRoundOrderByAt(plan.id(), plan.endorsementRound());
    }

    /** The plan stands: both parties approved, nobody sent it back, and no single person spoke for both. */
    boolean endorsed(UUID planId) {
        List<Endorsement> said = said(plans.findById(planId).orElseThrow());
        Set<Party> parties = EnumSet.noneOf(Party.class);
        said.forEach(endorsement -> parties.add(endorsement.party()));
        Set<String> people = said.stream().map(Endorsement::person).collect(Collectors.toSet());
        return parties.size() == Party.values().length
                && people.size() > 1
                && said.stream().allMatch(Endorsement::approved);
    }

    /** The comments of those who sent the plan back or added a remark, as the Markdown of a form's text. */
    String comments(ActionPlan plan) {
        return comments(plan, plan.endorsementRound());
    }

    /** The comments of the round before the current one. */
    String commentsOfLastRound(ActionPlan plan) {
        return comments(plan, plan.endorsementRound() - 1);
    }

    private String comments(ActionPlan plan, int round) {
        return endorsements.findByPlanIdAndRoundOrderByAt(plan.id(), round).stream()
                .filter(endorsement -> endorsement.comment() != null)
                .map(endorsement -> "**%s** %s:\n\n%s"
                        .formatted(
                                organisation.role(endorsement.member()).name(),
                                endorsement.approved() ? "godkänner och skriver" : "skickar tillbaka planen",
                                FormText.quoted(endorsement.comment())))
                .collect(Collectors.joining("\n\n"));
    }
}
