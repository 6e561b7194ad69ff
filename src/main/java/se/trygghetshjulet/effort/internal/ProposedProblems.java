package se.trygghetshjulet.effort.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.picture.ProblemProposals;

/** Offers the problems that efforts propose. */
@Component
class ProposedProblems extends EffortProposals implements ProblemProposals {

    ProposedProblems(ProposalLedger ledger) {
        super(ledger, ProposalKind.PROBLEM);
    }
}
