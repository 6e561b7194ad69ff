package se.trygghetshjulet.engine;

/** Told, in its transaction, when something has stopped in the engine and needs a human. */
public interface IncidentWitness {

    /**
     * @param incidentId names the incident for ever
     * @param activity where, {@code <process key>.<activity id>}
     */
    void stopped(String incidentId, String activity);
}
