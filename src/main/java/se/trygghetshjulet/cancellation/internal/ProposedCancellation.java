package se.trygghetshjulet.cancellation.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTask;

/** The cancellation that a task is about, as both who propose and who confirm it meet it. */
@Component
class ProposedCancellation {

    static final String TOO_LATE =
            "Året avslutades medan förslaget väntade och kan inte avbrytas. Svara nej, så är saken klar.";

    private final CancellationRepository cancellations;
    private final Consequences consequences;

    ProposedCancellation(CancellationRepository cancellations, Consequences consequences) {
        this.cancellations = cancellations;
        this.consequences = consequences;
    }

    Cancellation of(OpenTask task) {
        return cancellations.findById(task.uuid("cancellationId")).orElseThrow();
    }

    /** The year may come to its own end while a proposal to cancel it waits. */
    boolean inTime(OpenTask task) {
        return consequences.yearGoesOn(task.uuid("cycleId"));
    }

    /** Which year, why, and what it means; by the names of the forms. */
    Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = consequences.shown(task.uuid("cycleId"), task.businessKey());
        shown.put("year", task.text("year"));
        shown.put("reason", of(task).reason());
        return shown;
    }
}
