package se.trygghetshjulet.engine.internal;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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

    private final AcceptedSubmits accepted;

    RetryOnConflict(AcceptedSubmits accepted) {
        this.accepted = accepted;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean submit = command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
        return submit ? submit(command) : next.execute(command);
    }

    private static boolean isConflict(Throwable failure) {
        return causes(failure)
                        .anyMatch(cause -> cause instanceof OptimisticLockingException
                                || cause instanceof ConcurrencyFailureException)
                || meetsTheRecord(failure);
    }

    /** A rule of the tables was broken: by what somebody else has just written, or by a form that checks too little. */
    private static boolean meetsTheRecord(Throwable failure) {
        return causes(failure).anyMatch(DataIntegrityViolationException.class::isInstance);
    }

    /** What a listener meets, the engine wraps in exceptions of its own. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private <T> T submit(Command<T> command) {
        boolean ownTransaction = Context.getCommandContext() == null;
        int attempts = ownTransaction ? ATTEMPTS : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                if (!ownTransaction || !isConflict(failure)) {
                    throw failure;
                }
                if (attempt == attempts) {
                    if (meetsTheRecord(failure)) {
                        throw failure;
                    }
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
