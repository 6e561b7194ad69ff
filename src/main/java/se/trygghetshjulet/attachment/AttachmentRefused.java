package se.trygghetshjulet.attachment;

/** A file, or what is said about it, cannot be taken. The message is a Swedish sentence that says what to do. */
public class AttachmentRefused extends RuntimeException {

    /** What has to be mended. */
    public enum Field {
        FILE,
        DESCRIPTION,
        SECRECY,
        REASON
    }

    private final Field field;

    public AttachmentRefused(Field field, String message) {
        super(message);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
