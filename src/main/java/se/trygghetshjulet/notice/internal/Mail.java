package se.trygghetshjulet.notice.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that a node has taken on itself to send.
 *
 * @param messageId fixed for ever, with angle brackets: the same mail sent twice can be recognised
 * @param attempts which attempt this is, from one; an older one has no say any more
 */
record Mail(UUID id, String messageId, Addressee addressee, boolean acute, Instant formedAt, int attempts) {}
