package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this node knows about the relay. Logs when it breaks and when it works again, and is silent in between. */
class RelayState {

    private static final Logger LOG = LoggerFactory.getLogger(RelayState.class);

    private static final Duration LOOK_EVERY = Duration.ofMinutes(15);

    private final Clock clock;
    private volatile Trouble trouble;
    private volatile Instant lastUsed;

    RelayState(Clock clock) {
        this.clock = clock;
    }

    /** Whether it is time to try: always, unless the relay has just been found broken. */
    boolean mayTry() {
        Trouble current = trouble;
        return current == null || !clock.instant().isBefore(current.tryAt);
    }

    /** Whether nobody has looked for a while: a relay that has broken must be known before the next deadline. */
    boolean shouldLook() {
        Instant used = lastUsed;
        return trouble != null || used == null || clock.instant().isAfter(used.plus(LOOK_EVERY));
    }

    void works() {
        if (trouble != null) {
            LOG.info("The mail relay works again; it had failed {} times", trouble.failures);
        }
        trouble = null;
        lastUsed = clock.instant();
    }

    void broken(String sentence) {
        Trouble before = trouble;
        int failures = before == null ? 1 : before.failures + 1;
        Instant now = clock.instant();
        trouble = new Trouble(
                sentence, before == null ? now : before.since, now.plus(Backoff.ofRelay(failures)), failures);
        if (before == null || !before.sentence.equals(sentence)) {
            LOG.warn("Mail waits: {}", sentence);
        }
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** When the relay last let this node in; empty when it has not yet. */
    Optional<Instant> lastUsed() {
        return Optional.ofNullable(lastUsed);
    }

    /** What is wrong, since when, and when this node tries again. */
    record Trouble(String sentence, Instant since, Instant tryAt, int failures) {}
}
