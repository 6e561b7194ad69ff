package se.trygghetshjulet.notice.internal;

/** A fault of ours: a mail could not be written. */
class MailNotComposed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotComposed(Throwable cause) {
        super(cause);
    }
}
