package se.trygghetshjulet.effort.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import se.trygghetshjulet.effort.EffortKind;

/**
 * A special effort from its start to its end. {@code lock} is null until first saved.
 *
 * @param cycleId the year that ran when it began, or null
 * @param units ids of the units that carry it out
 * @param round how many times it has been put to the parties, from 1
 * @param endsOn null when nobody has said
 */
@RecordBuilder
record Effort(
        @Id UUID id,
        int number,
        UUID cycleId,
        EffortKind kind,
        EffortState state,
        String title,
        String situation,
        String goal,
        String actions,
        List<String> units,
        LocalDate startsOn,
        LocalDate endsOn,
        int round,
        String worked,
        String lessons,
        Instant startedAt,
        String startedBy,
        Instant endedAt,
        @Version Integer lock) {

    boolean isAcute() {
        return kind == EffortKind.ACUTE;
    }

    Effort described(Plan plan) {
        return EffortBuilder.builder(this)
                .title(plan.title)
                .situation(plan.situation)
                .goal(plan.goal)
                .actions(plan.actions)
                .units(plan.units)
                .startsOn(plan.startsOn)
                .endsOn(plan.endsOn)
                .build();
    }

    /** It is sent back: the parties decide anew about what is written then. */
    Effort nextRound() {
        return EffortBuilder.builder(this).round(round + 1).build();
    }

    Effort learnt(String whatWorked, String whatToCarryOn) {
        return EffortBuilder.builder(this)
                .worked(whatWorked)
                .lessons(whatToCarryOn)
                .build();
    }

    Effort ended(EffortState how, Instant at) {
        return EffortBuilder.builder(this).state(how).endedAt(at).build();
    }

    /** What is to be done, as the coordinator describes it. */
    record Plan(
            String title,
            String situation,
            String goal,
            String actions,
            List<String> units,
            LocalDate startsOn,
            LocalDate endsOn) {}
}
