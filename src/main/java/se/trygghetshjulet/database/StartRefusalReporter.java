package se.trygghetshjulet.database;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
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
            Optional<String> sentence = sentence(cause);
            if (sentence.isPresent()) {
                System.err.println(sentence.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<String> sentence(Throwable cause) {
        if (cause instanceof DatabaseStartException refused) {
            return Optional.of(refused.getMessage());
        }
        if (cause instanceof FlywayValidateException) {
            return Optional.of(Sentences.tablesOfAnotherEdition());
        }
        return cause instanceof SQLException sql ? noWayIn(String.valueOf(sql.getSQLState())) : Optional.empty();
    }

    /** @param state the SQLSTATE, whose first two letters are its class */
    private static Optional<String> noWayIn(String state) {
        return switch (state.substring(0, 2)) {
            case "08" -> Optional.of(Sentences.noAnswer());
            case "28" -> Optional.of(Sentences.notLetIn());
            case "3D" -> Optional.of(Sentences.noSuchDatabase());
            default -> Optional.empty();
        };
    }
}
