package se.trygghetshjulet.statistics.internal.reading;

/** The file as a whole cannot be read. The message is a Swedish sentence that says what to do. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileRefused(String message) {
        super(message);
    }

    public FileRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
