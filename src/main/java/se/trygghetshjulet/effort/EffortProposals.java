package se.trygghetshjulet.effort;

import java.util.List;
import java.util.UUID;

/** What efforts propose to the year, and what became of it: the picture and the plan keep the thread back. */
public interface EffortProposals {

    /** The problems proposed to the unit that no picture has yet, oldest first. */
    List<EffortProposal> problemsFor(String unit);

    /** The measures proposed to the unit that no plan has yet, oldest first. */
    List<EffortProposal> measuresFor(String unit);

    /** The proposal has become the problem, in the caller's transaction. */
    void becameProblem(UUID proposalId, UUID problemId);

    /** The proposal has become the measure, in the caller's transaction. */
    void becameMeasure(UUID proposalId, UUID measureId);
}
