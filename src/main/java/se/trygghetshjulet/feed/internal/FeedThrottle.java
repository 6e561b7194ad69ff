package se.trygghetshjulet.feed.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Keeps one address on the net from asking without end: so many calls in a while, and far fewer wrong ones. A calendar
 * program asks a few times an hour.
 */
@Component
class FeedThrottle {

    static final Duration WHILE = Duration.ofMinutes(15);

    static final int MOST_CALLS = 300;

    static final int MOST_WRONG = 20;

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Calls> byAddress = new ConcurrentHashMap<>();
    private final Clock clock;

    FeedThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a call; false when there have been too many. */
    boolean mayAsk(String address) {
        Instant now = clock.instant();
        if (byAddress.size() > MOST_REMEMBERED) {
            byAddress.values().removeIf(calls -> calls.isOver(now));
        }
        Calls calls = byAddress.compute(
                address, (key, known) -> known == null || known.isOver(now) ? Calls.first(now) : known.oneMore());
        return calls.count() <= MOST_CALLS && calls.wrong() < MOST_WRONG;
    }

    /** The call that was just counted led nowhere. */
    void wrong(String address) {
        byAddress.computeIfPresent(address, (key, known) -> known.oneMoreWrong());
    }

    private record Calls(Instant since, int count, int wrong) {

        static Calls first(Instant now) {
            return new Calls(now, 1, 0);
        }

        Calls oneMore() {
            return new Calls(since, count + 1, wrong);
        }

        Calls oneMoreWrong() {
            return new Calls(since, count, wrong + 1);
        }

        boolean isOver(Instant now) {
            return since.plus(WHILE).isBefore(now);
        }
    }
}
