package se.trygghetshjulet.record.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.SubmitWitness;
import se.trygghetshjulet.record.AuditTrail;

/** Every accepted form becomes an entry of the audit trail, so no module can forget to write one. */
@Component
class AuditedSubmits implements SubmitWitness {

    private final AuditTrail trail;

    AuditedSubmits(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void accepted(OpenTask task, Map<String, Object> answers) {
        trail.note(task.actor(), task.onBehalfOf(), task.role(), task.task(), task.businessKey(), answers);
    }
}
