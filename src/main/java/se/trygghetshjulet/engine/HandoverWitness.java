package se.trygghetshjulet.engine;

/** Told of every task that goes from a person to another or back to its roles, in the transaction in which it does. */
public interface HandoverWitness {

    void moved(Handover handover);
}
