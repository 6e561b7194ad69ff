package se.trygghetshjulet.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Things of one kind that somebody proposes to a unit from outside. Those who propose implement it; those whose forms take
 * them up ask. A proposal is taken or struck once, and is then never offered again.
 */
public interface Proposals {

    /** The proposals to the unit that are neither taken nor struck, oldest first. */
    List<Proposed> openFor(String unit);

    /** The unit has made the thing that was proposed, in the caller's transaction. */
    void became(UUID proposalId, UUID thingId);

    /** The unit does not take it up, in the caller's transaction. One that is taken or struck already stays so. */
    void struck(UUID proposalId, String actor);

    /** The things are about to be taken away: proposals that they were made of count as struck. */
    void takenAway(Collection<UUID> thingIds, String actor);

    /** Where the things, or those they carry on, were proposed; those that nobody proposed are not in the answer. */
    Map<UUID, String> origins(Collection<UUID> thingIds);

    /**
     * A proposal.
     *
     * @param from who proposes it, such as "satsningen Oro på torget"
     */
    record Proposed(UUID id, String title, String description, String from) {}
}
