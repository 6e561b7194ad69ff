package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.internal.web.Refusals;

/** Takes a refusal out of whatever the engine wrapped it in, and notes it for the answer to the browser. Outermost. */
class OpenRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof FormRefused refused) {
                    Refusals.note(refused);
                    throw refused;
                }
            }
            throw failure;
        }
    }
}
