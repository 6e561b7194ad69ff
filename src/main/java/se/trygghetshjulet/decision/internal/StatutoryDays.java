package se.trygghetshjulet.decision.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.deadline.LegalLimit;
import se.trygghetshjulet.deadline.LegalLimits;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;

/** The last days that kommunallagen gives for what follows on a decision. */
@Component
class StatutoryDays implements LegalLimits {

    private static final String PROCESS = "political-decision.";

    private final Decisions decisions;
    private final Minutes minutes;
    private final OpenTasks tasks;

    StatutoryDays(Decisions decisions, Minutes minutes, OpenTasks tasks) {
        this.decisions = decisions;
        this.minutes = minutes;
        this.tasks = tasks;
    }

    @Override
    public Optional<LegalLimit> of(DatedTask task) {
        if (!task.step().startsWith(PROCESS)) {
            return Optional.empty();
        }
        return tasks.routingValue(task.id(), "caseId")
                .flatMap(caseId -> of(UUID.fromString(caseId), task.step().substring(PROCESS.length())));
    }

    /** The last day for a task of the case, by the id that the task has in the model. */
    Optional<LegalLimit> of(UUID caseId, String taskId) {
        return switch (taskId) {
            case "adjust-minutes" ->
                decisions
                        .decided(caseId)
                        .map(decision -> new LegalLimit(
                                StatutoryPeriods.minutesAdjustedBy(decision.heldOn()), "kommunallagen 5 kap. 69 §"));
            case "post-notice" ->
                decisions
                        .decided(caseId)
                        .flatMap(decision -> minutes.adjustment(decision.id()))
                        .map(adjustment -> new LegalLimit(
                                StatutoryPeriods.noticePostedBy(adjustment.adjustedOn()), "kommunallagen 8 kap. 12 §"));
            default -> Optional.empty();
        };
    }
}
