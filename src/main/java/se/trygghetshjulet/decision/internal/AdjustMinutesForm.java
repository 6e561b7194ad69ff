package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The day the minutes were adjusted: at most 14 days after the meeting (kommunallagen 5:69, 6:35). */
@Component
class AdjustMinutesForm implements TaskForm {

    private final Decisions decisions;
    private final DecidedCase decided;
    private final Minutes minutes;
    private final Clock clock;

    AdjustMinutesForm(Decisions decisions, DecidedCase decided, Minutes minutes, Clock clock) {
        this.decisions = decisions;
        this.decided = decided;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "political-decision.adjust-minutes";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> prefill = decided.shown(task.uuid("caseId"));
        Decision decision = decisions.decided(task.uuid("caseId")).orElseThrow();
        prefill.put(
                "latest", StatutoryPeriods.minutesAdjustedBy(decision.heldOn()).toString());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Decision decision = decisions.decided(task.uuid("caseId")).orElseThrow();
        LocalDate latest = StatutoryPeriods.minutesAdjustedBy(decision.heldOn());
        LocalDate adjustedOn = answers.date("adjustedOn").orElseThrow();
        new Checks()
                .that(
                        !adjustedOn.isBefore(decision.heldOn()),
                        "adjustedOn",
                        "Protokollet kan inte justeras före sammanträdet den %s.".formatted(decision.heldOn()))
                .that(
                        !adjustedOn.isAfter(SwedishTime.today(clock)),
                        "adjustedOn",
                        "Dagen ligger i framtiden. Skicka in när protokollet är justerat.")
                .that(
                        !adjustedOn.isAfter(latest) || answers.has("remark"),
                        "remark",
                        "Protokollet skulle ha justerats senast den %s. Anteckna varför det blev senare."
                                .formatted(latest))
                .orRefuse();
        minutes.adjusted(new MinutesAdjustment(
                decision.id(),
                adjustedOn,
                answers.textOrNull("remark"),
                task.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of();
    }
}
