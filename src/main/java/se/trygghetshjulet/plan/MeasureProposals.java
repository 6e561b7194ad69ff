package se.trygghetshjulet.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Measures that somebody outside the plan proposes to a unit. Those who propose implement it; the plan asks. A proposal is
 * taken or struck once, and is then never offered again.
 */
public interface MeasureProposals {

    /** Ids of the units with proposals that are neither taken nor struck: they have to be asked for measures. */
    Set<String> units();

    /** The proposals to the unit that are neither taken nor struck, oldest first. */
    List<MeasureProposal> openFor(String unit);

    /** The unit has made the measure of the proposal, in the caller's transaction. */
    void became(UUID proposalId, UUID measureId);

    /** The unit does not take it up, in the caller's transaction. One that is taken or struck already stays so. */
    void struck(UUID proposalId, String actor);

    /** The measures are about to be taken away: proposals that they were made of count as struck. */
    void takenAway(Collection<UUID> measureIds, String actor);

    /** Where the measures, or those they carry on, were proposed; measures that nobody proposed are not in the answer. */
    Map<UUID, String> origins(Collection<UUID> measureIds);

    /**
     * A proposed measure.
     *
     * @param from who proposes it, such as "satsningen Oro på torget"
     */
    record MeasureProposal(UUID id, String title, String description, String from) {}
}
