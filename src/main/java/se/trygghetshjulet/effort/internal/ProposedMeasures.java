package se.trygghetshjulet.effort.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.plan.MeasureProposals;

/** Offers the measures that efforts propose. */
@Component
class ProposedMeasures extends EffortProposals implements MeasureProposals {

    private final ProposalLedger ledger;

    ProposedMeasures(ProposalLedger ledger) {
        super(ledger, ProposalKind.MEASURE);
        this.ledger = ledger;
    }

    @Override
    public Set<String> units() {
        return ledger.units(ProposalKind.MEASURE);
    }
}
