package se.trygghetshjulet.picture;

import se.trygghetshjulet.proposal.Proposals;

/** Problems that somebody outside the picture proposes to a unit. */
public interface ProblemProposals extends Proposals {}
