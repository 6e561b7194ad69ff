package se.trygghetshjulet.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;

/** Tells the person at the terminal the one sentence that matters, instead of Spring Boot's report in English. */
final class StartRefusalReporter implements SpringBootExceptionReporter, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseStartException) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
