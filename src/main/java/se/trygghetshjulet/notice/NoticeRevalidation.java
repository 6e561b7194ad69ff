package se.trygghetshjulet.notice;

import java.util.Optional;

/**
 * Knows whether a notice is still true; a bean of the module that queues notices. Asked just before every attempt to
 * send, outside the transaction that queued it. When it throws, the notice is sent: a mail too many is better than a
 * deadline nobody heard of.
 */
public interface NoticeRevalidation {

    /** Why it shall not be sent, one Swedish sentence without case content; empty when it shall. */
    Optional<String> reasonToSkip(QueuedNotice notice);
}
