package se.trygghetshjulet.notice;

import java.time.Instant;
import java.util.Optional;

/** A notice that is about to be sent, with what it was queued for. */
public record QueuedNotice(
        String dedupeKey,
        NoticeTemplate template,
        Recipient recipient,
        Optional<TaskReference> task,
        Instant queuedAt) {}
