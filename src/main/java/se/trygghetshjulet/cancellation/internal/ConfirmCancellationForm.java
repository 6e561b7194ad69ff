package se.trygghetshjulet.cancellation.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Deputies;

/** The second pair of eyes: the chair confirms that the year is cancelled, or says why it goes on. */
@Component
class ConfirmCancellationForm implements TaskForm {

    private final CancellationRepository cancellations;
    private final ProposedCancellation proposed;
    private final Deputies deputies;
    private final Clock clock;

    ConfirmCancellationForm(
            CancellationRepository cancellations, ProposedCancellation proposed, Deputies deputies, Clock clock) {
        this.cancellations = cancellations;
        this.proposed = proposed;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public String task() {
        return CancellationProcess.PROCESS + ".confirm";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return proposed.shown(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Cancellation cancellation = proposed.of(task);
        boolean confirmed = "confirm".equals(answers.text("answer"));
        new Checks()
                .filled(answers, "answer", "Välj om året ska avbrytas.")
                .that(
                        confirmed || answers.has("comment"),
                        "comment",
                        "Skriv varför året ska fortsätta, så att samordnaren vet.")
                .that(
                        !deputies.countAsOne(task.actor(), cancellation.proposedBy(), SwedishTime.today(clock)),
                        "answer",
                        "Förslaget kommer från dig, din ersättare eller den du är ersättare för. Någon annan behöver bekräfta"
                                + " det.")
                .that(!confirmed || proposed.inTime(task), "answer", ProposedCancellation.TOO_LATE)
                .orRefuse();
        Cancellation answered = cancellation.answered(confirmed, answers.text("comment"), task.actor());
        cancellations.save(confirmed ? answered : answered.ended(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of("confirmed", confirmed);
    }
}
