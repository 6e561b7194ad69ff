package se.trygghetshjulet.picture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Problems that somebody outside the picture proposes to a unit. Those who propose implement it; the picture asks. A proposal
 * is taken or struck once, and is then never offered again.
 */
public interface ProblemProposals {

    /** The proposals to the unit that are neither taken nor struck, oldest first. */
    List<ProblemProposal> openFor(String unit);

    /** The unit has made the problem of the proposal, in the caller's transaction. */
    void became(UUID proposalId, UUID problemId);

    /** The unit does not take it up, in the caller's transaction. One that is taken or struck already stays so. */
    void struck(UUID proposalId, String actor);

    /** The problems are about to be taken away: proposals that they were made of count as struck. */
    void takenAway(Collection<UUID> problemIds, String actor);

    /** Where the problems, or those they carry on, were proposed; problems that nobody proposed are not in the answer. */
    Map<UUID, String> origins(Collection<UUID> problemIds);

    /**
     * A proposed problem.
     *
     * @param from who proposes it, such as "satsningen Oro på torget"
     */
    record ProblemProposal(UUID id, String title, String description, String from) {}
}
