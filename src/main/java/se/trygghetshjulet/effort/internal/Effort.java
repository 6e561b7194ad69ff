package se.trygghetshjulet.effort.internal;

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
        return new Effort(
                id,
                number,
                cycleId,
                kind,
                state,
                plan.title,
                plan.situation,
                plan.goal,
                plan.actions,
                plan.units,
                plan.startsOn,
                plan.endsOn,
                round,
                worked,
                lessons,
                startedAt,
                startedBy,
                endedAt,
                lock);
    }

    /** It is sent back: the parties decide anew about what is written then. */
    Effort nextRound() {
        return progressed(state, round + 1, worked, lessons, null);
    }

    Effort learnt(String whatWorked, String whatToCarryOn) {
        return progressed(state, round, whatWorked, whatToCarryOn, null);
    }

    Effort ended(EffortState how, Instant at) {
        return progressed(how, round, worked, lessons, at);
    }

    private Effort progressed(EffortState to, int inRound, String whatWorked, String whatToCarryOn, Instant at) {
        return new Effort(
                id,
                number,
                cycleId,
                kind,
                to,
                title,
                situation,
                goal,
                actions,
                units,
                startsOn,
                endsOn,
                inRound,
                whatWorked,
                whatToCarryOn,
                startedAt,
                startedBy,
                at,
                lock);
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
