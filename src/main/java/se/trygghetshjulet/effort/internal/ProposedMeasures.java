package se.trygghetshjulet.effort.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.plan.MeasureProposals;

/** Offers the measures that efforts propose. */
@Component
class ProposedMeasures implements MeasureProposals {

    private final ProposalLedger ledger;

    ProposedMeasures(ProposalLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Set<String> units() {
        return ledger.units(ProposalKind.MEASURE);
    }

    @Override
    public List<MeasureProposal> openFor(String unit) {
        return ledger.open(ProposalKind.MEASURE, unit).stream()
                .map(one -> new MeasureProposal(
                        one.id(), one.title(), one.description(), ProposalLedger.from(one.effort())))
                .toList();
    }

    @Override
    public void became(UUID proposalId, UUID measureId) {
        ledger.became(ProposalKind.MEASURE, proposalId, measureId);
    }

    @Override
    public void struck(UUID proposalId, String actor) {
        ledger.struck(ProposalKind.MEASURE, proposalId, actor);
    }

    @Override
    public void takenAway(Collection<UUID> measureIds, String actor) {
        ledger.takenAway(ProposalKind.MEASURE, measureIds, actor);
    }

    @Override
    public Map<UUID, String> origins(Collection<UUID> measureIds) {
        return ledger.origins(ProposalKind.MEASURE, measureIds);
    }
}
