package se.trygghetshjulet.cancellation.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The coordinator sees what cancelling the year means, and proposes it or changes their mind. */
@Component
class ProposeCancellationForm implements TaskForm {

    private final CancellationRepository cancellations;
    private final ProposedCancellation proposed;
    private final Clock clock;

    ProposeCancellationForm(CancellationRepository cancellations, ProposedCancellation proposed, Clock clock) {
        this.cancellations = cancellations;
        this.proposed = proposed;
        this.clock = clock;
    }

    @Override
    public String task() {
        return CancellationProcess.PROCESS + ".propose";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return proposed.shown(task);
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        boolean wanted = "propose".equals(answers.text("answer"));
        new Checks()
                .filled(answers, "answer", "Välj om du föreslår att året avbryts.")
                .filled(answers, "reason", "Skriv varför året behöver avbrytas.")
                .that(!wanted || proposed.inTime(task), "answer", ProposedCancellation.TOO_LATE)
                .orRefuse();
        Cancellation cancellation = proposed.of(task);
        cancellations.save(
                wanted
                        ? cancellation.proposed(answers.text("reason"), task.actor())
                        : cancellation.ended(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of("proposed", wanted);
    }
}
