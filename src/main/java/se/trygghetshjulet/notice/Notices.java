package se.trygghetshjulet.notice;

/** The way to tell people something. */
public interface Notices {

    /**
     * Queues a notice in the caller's transaction, which must be there: the notice exists exactly when the caller's own
     * work does. The same dedupe key twice is one notice. Nothing is sent here; that happens later, whatever the mail
     * server is doing now.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void queue(NoticeRequest request);
}
