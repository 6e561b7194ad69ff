package se.trygghetshjulet.notice.internal;

/** The relay cannot be used, whatever the mail. The message is a Swedish sentence for the operator. */
class RelayTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RelayTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
