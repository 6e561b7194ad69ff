package se.trygghetshjulet.engine;

/** Told of every task that a person takes, gives back or hands over, in the transaction in which they do. */
public interface HandoverWitness {

    void moved(Handover handover);
}
