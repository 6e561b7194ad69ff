package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.decision.DecisionCorrected;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Deputies;

/** A second person compares the correction with the minutes, and approves it or says why not. */
@Component
class ReviewCorrectionForm implements TaskForm {

    private final CorrectionRepository corrections;
    private final Decisions decisions;
    private final DecisionNames names;
    private final Deputies deputies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewCorrectionForm(
            CorrectionRepository corrections,
            Decisions decisions,
            DecisionNames names,
            Deputies deputies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.names = names;
        this.deputies = deputies;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String task() {
        return StartCorrectionForm.PROCESS + ".review";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Correction correction = correction(task);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put(
                "decision", names.of(decisions.findById(correction.decisionId()).orElseThrow()));
        prefill.put("part", correction.part().label());
        prefill.put("stands", correction.stands().isBlank() ? "Inget var antecknat." : correction.stands());
        prefill.put("corrected", correction.corrected());
        prefill.put("reason", correction.reason());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Correction correction = correction(task);
        boolean approved = "approve".equals(answers.text("answer"));
        new Checks()
                .filled(answers, "answer", "Välj om rättelsen stämmer.")
                .that(approved || answers.has("comment"), "comment", "Skriv vad som inte stämmer.")
                .that(
                        !deputies.countAsOne(task.actor(), correction.proposedBy(), SwedishTime.today(clock)),
                        "answer",
                        "Rättelsen kommer från dig, din ersättare eller den du är ersättare för. Be samordnaren registrera en"
                                + " ersättare som kan granska den.")
                .orRefuse();
        corrections.save(correction.answered(
                approved, answers.text("comment"), task.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (approved) {
            events.publishEvent(new DecisionCorrected(correction.decisionId()));
        }
        return Map.of();
    }

    private Correction correction(OpenTask task) {
        return corrections.findById(task.uuid("correctionId")).orElseThrow();
    }
}
