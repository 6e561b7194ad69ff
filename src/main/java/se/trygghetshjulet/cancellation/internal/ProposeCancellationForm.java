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
    private final Consequences consequences;
    private final Clock clock;

    ProposeCancellationForm(CancellationRepository cancellations, Consequences consequences, Clock clock) {
        this.cancellations = cancellations;
        this.consequences = consequences;
        this.clock = clock;
    }

    @Override
    public String task() {
        return CancellationProcess.PROCESS + ".propose";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> prefill = consequences.shown(task.uuid("cycleId"), task.businessKey());
        prefill.put("year", task.text("year"));
        prefill.put("reason", cancellation(task).reason());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        new Checks()
                .filled(answers, "answer", "Välj om du föreslår att året avbryts.")
                .filled(answers, "reason", "Skriv varför året behöver avbrytas.")
                .orRefuse();
        boolean proposed = "propose".equals(answers.text("answer"));
        Cancellation cancellation = cancellation(task);
        cancellations.save(
                proposed
                        ? cancellation.proposed(answers.text("reason"), task.actor())
                        : cancellation.ended(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Map.of("proposed", proposed);
    }

    private Cancellation cancellation(OpenTask task) {
        return cancellations.findById(task.uuid("cancellationId")).orElseThrow();
    }
}
