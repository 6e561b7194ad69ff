package se.trygghetshjulet.record.internal;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Handover;
import se.trygghetshjulet.engine.HandoverWitness;
import se.trygghetshjulet.record.AuditTrail;

/** Whoever was given a task, or had one taken from them, can read by whom and why. */
@Component
class AuditedHandovers implements HandoverWitness {

    private final AuditTrail trail;

    AuditedHandovers(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void moved(Handover handover) {
        Map<String, String> content = new TreeMap<>(Map.of("task", handover.taskId(), "step", handover.step()));
        handover.from().ifPresent(person -> content.put("from", person));
        handover.to().ifPresent(person -> content.put("to", person));
        handover.reason().ifPresent(reason -> content.put("reason", reason));
        trail.note(
                handover.actor(),
                handover.onBehalfOf(),
                handover.role(),
                AuditTrail.MOVED,
                handover.businessKey(),
                content);
    }
}
