package se.trygghetshjulet.plan.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        return ProposalBuilder.builder()
                .id(UUID.randomUUID())
                .planId(planId)
                .unit(unit)
                .askedRound(round)
                .question(question)
                .gridGaps(Set.of())
                .build();
    }

    /** What the unit said about an earlier plan, as a start for this one. */
    Proposal remembers(Proposal earlier) {
        return ProposalBuilder.builder(this)
                .noMeasures(earlier.noMeasures)
                .reason(earlier.reason)
                .fitShort(earlier.fitShort)
                .fitLong(earlier.fitLong)
                .submittedAt(null)
                .submittedBy(null)
                .gridGaps(earlier.gridGaps)
                .build();
    }

    /** What the unit answered in the plan that is revised, as its answer in this one: the change does not touch it. */
    Proposal stands(Proposal earlier) {
        return ProposalBuilder.builder(this)
                .askedRound(NOT_ASKED)
                .question(null)
                .noMeasures(earlier.noMeasures)
                .reason(earlier.reason)
                .fitShort(earlier.fitShort)
                .fitLong(earlier.fitLong)
                .submittedAt(earlier.submittedAt)
                .submittedBy(earlier.submittedBy)
                .gridGaps(earlier.gridGaps)
                .build();
    }

    /** In the plan that answers a rejection: who was not asked in the rejected one is not touched by it either. */
    Proposal carriedTo(Proposal asked) {
        return askedRound == NOT_ASKED ? asked.stands(this) : asked.remembers(this);
    }

    Proposal askedAgain(int round, String newQuestion) {
        return ProposalBuilder.builder(this)
                .askedRound(round)
                .question(newQuestion)
                .build();
    }

    Proposal answeredWithNothing(String why, Instant at, String by) {
        return answered(true, why, null, null, Set.of(), at, by);
    }

    Proposal answeredWithMeasures(String shortTerm, String longTerm, Set<GridGap> gaps, Instant at, String by) {
        return answered(false, null, shortTerm, longTerm, gaps, at, by);
    }

    private Proposal answered(
            boolean none, String why, String shortTerm, String longTerm, Set<GridGap> gaps, Instant at, String by) {
        return ProposalBuilder.builder(this)
                .noMeasures(none)
                .reason(why)
                .fitShort(shortTerm)
                .fitLong(longTerm)
                .submittedAt(at)
                .submittedBy(by)
                .gridGaps(gaps)
                .build();
    }
}
