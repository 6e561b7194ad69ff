package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.engine.FormRefused;

/**
 * Runs a submit again when somebody else's submit got in between: parallel tasks share their parent's row, so two people
 * who send their forms in the same second would otherwise collide through no fault of theirs. So do two who write the
 * same thing into the record, such as a diary number: run again, the slower one's form sees what the other wrote and says
 * so. Outside the transaction: each attempt is a transaction of its own.
 */
class RetryOnConflict extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(RetryOnConflict.class);
    private static final int ATTEMPTS = 8;

    /** Enough for a form to find what was in the way; one that checks too little is at fault, and the log says so. */
    private static final int ATTEMPTS_OVER_THE_RECORD = 3;

    private final AcceptedSubmits accepted;

    RetryOnConflict(AcceptedSubmits accepted) {
        this.accepted = accepted;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean submit = command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
        return submit ? submit(command) : next.execute(command);
    }

    private <T> T submit(Command<T> command) {
        boolean ownTransaction = Context.getCommandContext() == null;
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                boolean collision = Collision.isBehind(failure);
                boolean again = collision || Collision.isOverTheRecord(failure) && attempt < ATTEMPTS_OVER_THE_RECORD;
                if (!ownTransaction || !again) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    log.warn("A submit met other submits {} times in a row", attempt);
                    throw new FormRefused(
                            "Flera personer skickade in samtidigt. Det du skrev finns kvar; skicka in igen.");
                }
            } finally {
                accepted.clear();
            }
        }
    }
}
