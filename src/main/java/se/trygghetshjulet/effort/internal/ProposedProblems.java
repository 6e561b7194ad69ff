package se.trygghetshjulet.effort.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.picture.ProblemProposals;

/** Offers the problems that efforts propose. */
@Component
class ProposedProblems implements ProblemProposals {

    private final ProposalLedger ledger;

    ProposedProblems(ProposalLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<ProblemProposal> openFor(String unit) {
        return ledger.open(ProposalKind.PROBLEM, unit).stream()
                .map(one -> new ProblemProposal(
                        one.id(), one.title(), one.description(), ProposalLedger.from(one.effort())))
                .toList();
    }

    @Override
    public void became(UUID proposalId, UUID problemId) {
        ledger.became(ProposalKind.PROBLEM, proposalId, problemId);
    }

    @Override
    public void struck(UUID proposalId, String actor) {
        ledger.struck(ProposalKind.PROBLEM, proposalId, actor);
    }

    @Override
    public void takenAway(Collection<UUID> problemIds, String actor) {
        ledger.takenAway(ProposalKind.PROBLEM, problemIds, actor);
    }

    @Override
    public Map<UUID, String> origins(Collection<UUID> problemIds) {
        return ledger.origins(ProposalKind.PROBLEM, problemIds);
    }
}
