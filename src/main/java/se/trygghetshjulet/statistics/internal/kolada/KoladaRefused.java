package se.trygghetshjulet.statistics.internal.kolada;

/** Kolada could not give what was asked for. The message is a Swedish sentence that says what to do. */
public class KoladaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KoladaRefused(String message) {
        super(message);
    }

    KoladaRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
