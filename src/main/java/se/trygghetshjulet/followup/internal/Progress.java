package se.trygghetshjulet.followup.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Done;
import se.trygghetshjulet.followup.Effect;
import se.trygghetshjulet.followup.Proposal;

/**
 * What was reported about one measure in one follow-up: production, process and effect (domain.md 2.6).
 *
 * @param nothingNew whether the report only says that the previous one still holds
 * @param dueOn when the measure was to be finished, as it stood that day
 * @param late whether the measure was unfinished after that date
 * @param lock {@code null} until first saved
 */
@RecordBuilder
record Progress(
        @Id UUID id,
        UUID followUpId,
        UUID measureId,
        Done done,
        Colour colour,
        String production,
        String process,
        String deviation,
        String deviationCause,
        String indicatorValue,
        String indicatorSource,
        Effect effect,
        Integer hours,
        @Column("cost_kronor") Integer cost,
        String lesson,
        Proposal proposal,
        boolean nothingNew,
        LocalDate dueOn,
        boolean late,
        LocalDate reportedOn,
        String reportedBy,
        @Version Integer lock) {

    /**
     * The same words in a later follow-up. Hours and cost are not carried over: they were spent once.
     *
     * @param due when the measure is to be finished now
     */
    Progress stillHolds(UUID inFollowUp, LocalDate due, LocalDate today, String by) {
        return ProgressBuilder.builder(this)
                .id(UUID.randomUUID())
                .followUpId(inFollowUp)
                .hours(null)
                .cost(null)
                .nothingNew(true)
                .dueOn(due)
                .late(isLate(done, due, today))
                .reportedOn(today)
                .reportedBy(by)
                .lock(null)
                .build();
    }

    /** This report in the place of an earlier one of the same measure in the same follow-up. */
    Progress replacing(Progress earlier) {
        return ProgressBuilder.builder(this).id(earlier.id).lock(earlier.lock).build();
    }

    static boolean isLate(Done done, LocalDate due, LocalDate today) {
        return done != Done.YES && due.isBefore(today);
    }
}
