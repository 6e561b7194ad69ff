package se.trygghetshjulet.plan;

import java.util.Set;
import se.trygghetshjulet.proposal.Proposals;

/** Measures that somebody outside the plan proposes to a unit. */
public interface MeasureProposals extends Proposals {

    /** Ids of the units with proposals that are neither taken nor struck: they have to be asked for measures. */
    Set<String> units();
}
