package se.trygghetshjulet.effort.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.proposal.Proposals;

/** Offers what efforts propose of one kind. */
abstract class EffortProposals implements Proposals {

    private final ProposalLedger ledger;
    private final ProposalKind kind;

    EffortProposals(ProposalLedger ledger, ProposalKind kind) {
        this.ledger = ledger;
        this.kind = kind;
    }

    @Override
    public List<Proposed> openFor(String unit) {
        return ledger.open(kind, unit).stream()
                .map(one -> new Proposed(one.id(), one.title(), one.description(), ProposalLedger.from(one.effort())))
                .toList();
    }

    @Override
    public void became(UUID proposalId, UUID thingId) {
        ledger.became(kind, proposalId, thingId);
    }

    @Override
    public void struck(UUID proposalId, String actor) {
        ledger.struck(kind, proposalId, actor);
    }

    @Override
    public void takenAway(Collection<UUID> thingIds, String actor) {
        ledger.takenAway(kind, thingIds, actor);
    }

    @Override
    public Map<UUID, String> origins(Collection<UUID> thingIds) {
        return ledger.origins(kind, thingIds);
    }
}
