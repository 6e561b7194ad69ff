package se.trygghetshjulet.engine.internal;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Handover;
import se.trygghetshjulet.engine.HandoverWitness;
import se.trygghetshjulet.engine.internal.rights.Capacity;
import se.trygghetshjulet.engine.internal.rights.TaskMoves;

/** Tells the product's witnesses of every task that changes hands, wherever it was done. */
@Component
class WitnessedMoves implements TaskMoves {

    private final ObjectProvider<HandoverWitness> witnesses;

    WitnessedMoves(ObjectProvider<HandoverWitness> witnesses) {
        this.witnesses = witnesses;
    }

    @Override
    public void moved(
            TaskEntity task,
            String actor,
            Capacity capacity,
            Optional<String> from,
            Optional<String> to,
            Optional<String> reason) {
        Handover handover = new Handover(
                task.getId(),
                task.getProcessDefinition().getKey() + "." + task.getTaskDefinitionKey(),
                TaskGone.businessKey(task).orElse(""),
                actor,
                capacity.onBehalfOf(),
                capacity.role(),
                from,
                to,
                reason);
        witnesses.orderedStream().forEach(witness -> witness.moved(handover));
    }
}
