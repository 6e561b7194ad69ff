package se.trygghetshjulet.deadline.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;

/**
 * The stages of one pace laid out before and after a due date. Stages in working days come at eight in the morning in
 * Sweden, whatever the hour of the due date; stages in hours come to the minute. The last stage comes again for ever, so
 * there is always a next one: no deadline slips silently.
 */
final class StagePlan {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final List<Stage> stages;
    private final WorkingDays workingDays;

    /** @throws IllegalArgumentException when the stages are not a plan; the message is for those who edit the table */
    StagePlan(List<Stage> stages, WorkingDays workingDays) {
        require(!stages.isEmpty(), "det finns inga steg");
        require(stages.stream().map(Stage::id).distinct().count() == stages.size(), "två steg har samma namn");
        IntStream.range(1, stages.size()).forEach(i -> {
            require(stages.get(i - 1).offset() < stages.get(i).offset(), "stegen ska stå i den ordning de kommer");
            require(
                    stages.get(i - 1).level().compareTo(stages.get(i).level()) <= 0,
                    "ett senare steg kan inte ha en lägre nivå");
            require(stages.get(i - 1).repeatAfter() == 0, "bara det sista steget kan upprepas");
        });
        require(stages.get(stages.size() - 1).repeatAfter() > 0, "det sista steget ska upprepas");
        require(stages.get(stages.size() - 1).offset() >= 0, "det sista steget ska komma när fristen har gått ut");
        this.stages = List.copyOf(stages);
        this.workingDays = workingDays;
    }

    /**
     * The stage in force; empty while the task is in time.
     *
     * @param since a stage before the due date counts only when it comes after this: who has just been given a task, or a
     *     new date, is not reminded of it at once
     */
    Optional<Stage> stage(Instant due, Instant since, Instant now) {
        return occurrences(due)
                .takeWhile(stage -> !at(stage, due).isAfter(now))
                .filter(stage -> !stage.isBeforeTheEnd() || at(stage, due).isAfter(since))
                .reduce((earlier, later) -> later);
    }

    /** When the next stage comes; always after {@code now}. */
    Instant next(Instant due, Instant now) {
        return occurrences(due)
                .map(stage -> at(stage, due))
                .filter(instant -> instant.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** When a stage comes. */
    Instant at(Stage stage, Instant due) {
        if (stage.unit() == Stage.Unit.HOURS) {
            return due.plus(Duration.ofHours(stage.offset()));
        }
        LocalDate lastDay = SwedishTime.dateOf(due);
        LocalDate day = stage.offset() > 0
                ? workingDays.plus(lastDay, stage.offset())
                : workingDays.minus(lastDay, -stage.offset());
        return day.atTime(MORNING).atZone(SwedishTime.ZONE).toInstant();
    }

    private Stream<Stage> occurrences(Instant due) {
        Stage last = stages.get(stages.size() - 1);
        return Stream.concat(stages.stream(), Stream.iterate(1, n -> n + 1).map(last::again));
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("Beslutstabellen escalation-stages: " + fault);
        }
    }
}
