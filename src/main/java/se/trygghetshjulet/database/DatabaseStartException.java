package se.trygghetshjulet.database;

/**
 * The database cannot be used. The message is one Swedish sentence for the person who starts the application: what is
 * wrong and what to do about it.
 */
public final class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String sentence) {
        super(sentence);
    }

    DatabaseStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
