package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import se.trygghetshjulet.engine.IncidentWitness;

/** A job that has failed for the last time: shown in Cockpit as always, and somebody is told. */
class WitnessedIncidents extends DefaultIncidentHandler {

    private final ObjectProvider<IncidentWitness> witnesses;

    WitnessedIncidents(ObjectProvider<IncidentWitness> witnesses) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.witnesses = witnesses;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        String process = process(context.getProcessDefinitionId());
        witnesses.forEach(witness -> witness.stopped(incident.getId(), process + "." + context.getActivityId()));
        return incident;
    }

    private static String process(String definitionId) {
        return definitionId == null
                ? "engine"
                : Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(definitionId)
                        .getKey();
    }
}
