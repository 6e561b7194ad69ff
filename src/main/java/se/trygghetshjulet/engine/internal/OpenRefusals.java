package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.internal.guard.ExpressionRefused;
import se.trygghetshjulet.engine.internal.web.Refusals;

/** Takes a refusal out of whatever the engine wrapped it in, and notes it for the answer to the browser. Outermost. */
class OpenRefusals extends CommandInterceptor {

    private static final Logger log = LoggerFactory.getLogger(OpenRefusals.class);

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
                if (cause instanceof ExpressionRefused) {
                    Refusals.note(new FormRefused("Sökningen innehåller ett uttryck. Sök med vanliga ord i stället."));
                    log.warn("An expression in a query was refused");
                    throw failure;
                }
            }
            if (failure instanceof TaskAlreadyClaimedException) {
                Refusals.note(new FormRefused("Uppgiften har redan tagits av någon annan. Ladda om listan."));
                throw failure;
            }
            if (Collision.isBehind(failure)) {
                Refusals.note(new FormRefused(
                        "Någon annan ändrade samma sak i samma stund. Ladda om sidan och försök igen."));
                throw collided(failure);
            }
            RuntimeException told = withoutContent(failure);
            logUnlessExpected(told);
            throw told;
        }
    }

    /** Whoever asks the engine knows this one, and the job executor does the job again without counting it as failed. */
    private static OptimisticLockingException collided(RuntimeException failure) {
        return failure instanceof OptimisticLockingException known
                ? known
                : new OptimisticLockingException("Rolled back for the sake of another transaction", failure);
    }

    /** Spring Data says what it could not write, which is what a person has written: its cause says why, and no more. */
    private static RuntimeException withoutContent(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DbActionExecutionException && cause.getCause() instanceof RuntimeException why) {
                return why;
            }
        }
        return failure;
    }

    /** The engine's own logging of failed commands is off: it cries over every refused form. */
    private static void logUnlessExpected(RuntimeException failure) {
        boolean outermost = Context.getCommandContext() == null;
        boolean expected = failure instanceof AuthorizationException
                || failure instanceof BadUserRequestException
                || failure instanceof NullValueException;
        if (outermost && !expected) {
            log.error("A command failed", failure);
        }
    }
}
