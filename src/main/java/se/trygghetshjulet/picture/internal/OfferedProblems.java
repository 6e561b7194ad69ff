package se.trygghetshjulet.picture.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.picture.ProblemProposals;
import se.trygghetshjulet.proposal.OfferedRows;

/** The problems proposed to a unit, as rows of its contribution. */
@Component
class OfferedProblems extends OfferedRows {

    OfferedProblems(ProblemProposals proposals) {
        super(proposals, "description");
    }
}
