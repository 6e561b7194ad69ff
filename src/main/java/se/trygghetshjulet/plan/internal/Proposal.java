package se.trygghetshjulet.plan.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A unit's part in a plan.
 *
 * @param askedRound the last round in which the unit was asked
 * @param question what the coordinator asked for; {@code null} in the first round
 * @param fitShort how the measures fit the unit's own plan (verksamhetsplan) in the short term
 * @param fitLong the same in the long term
 */
record Proposal(
        @Id UUID id,
        UUID planId,
        String unit,
        int askedRound,
        String question,
        boolean noMeasures,
        String reason,
        String fitShort,
        String fitLong,
        Instant submittedAt,
        String submittedBy,
        @MappedCollection(idColumn = "proposal_id") Set<GridGap> gridGaps,
        @Version Integer lock) {

    private static final int NOT_ASKED = 0;

    static Proposal asked(UUID planId, String unit, int round, String question) {
        return new Proposal(
                UUID.randomUUID(), planId, unit, round, question, false, null, null, null, null, null, Set.of(), null);
    }

    /** What the unit said about an earlier plan, as a start for this one. */
    Proposal remembers(Proposal earlier) {
        return new Proposal(
                id,
                planId,
                unit,
                askedRound,
                question,
                earlier.noMeasures,
                earlier.reason,
                earlier.fitShort,
                earlier.fitLong,
                null,
                null,
                earlier.gridGaps,
                lock);
    }

    /** What the unit answered in the plan that is revised, as its answer in this one: the change does not touch it. */
    Proposal stands(Proposal earlier) {
        return new Proposal(
                id,
                planId,
                unit,
                NOT_ASKED,
                null,
                earlier.noMeasures,
                earlier.reason,
                earlier.fitShort,
                earlier.fitLong,
                earlier.submittedAt,
                earlier.submittedBy,
                earlier.gridGaps,
                lock);
    }

    /** In the plan that answers a rejection: who was not asked in the rejected one is not touched by it either. */
    Proposal carriedTo(Proposal asked) {
        return askedRound == NOT_ASKED ? asked.stands(this) : asked.remembers(this);
    }

    Proposal askedAgain(int round, String newQuestion) {
        return new Proposal(
                id,
                planId,
                unit,
                round,
                newQuestion,
                noMeasures,
                reason,
                fitShort,
                fitLong,
                submittedAt,
                submittedBy,
                gridGaps,
                lock);
    }

    Proposal answeredWithNothing(String why, Instant at, String by) {
        return answered(true, why, null, null, Set.of(), at, by);
    }

    Proposal answeredWithMeasures(String shortTerm, String longTerm, Set<GridGap> gaps, Instant at, String by) {
        return answered(false, null, shortTerm, longTerm, gaps, at, by);
    }

    private Proposal answered(
            boolean none, String why, String shortTerm, String longTerm, Set<GridGap> gaps, Instant at, String by) {
        return new Proposal(id, planId, unit, askedRound, question, none, why, shortTerm, longTerm, at, by, gaps, lock);
    }
}
