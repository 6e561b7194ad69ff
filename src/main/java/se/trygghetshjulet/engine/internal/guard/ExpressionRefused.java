package se.trygghetshjulet.engine.internal.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/** Somebody sent an expression where only our own filters have one. */
public class ExpressionRefused extends ProcessEngineException {

    ExpressionRefused() {
        super("Expressions in queries are not evaluated");
    }
}
