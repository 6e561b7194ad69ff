package se.trygghetshjulet.plan.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.plan.MeasureProposals;
import se.trygghetshjulet.proposal.OfferedRows;

/** The measures proposed to a unit, as rows of its answer. */
@Component
class OfferedMeasures extends OfferedRows {

    OfferedMeasures(MeasureProposals proposals) {
        super(proposals, "steps");
    }
}
