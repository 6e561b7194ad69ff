package se.trygghetshjulet.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures from the same address for the same account, each further failure doubles
 * the wait, from half a minute to fifteen. An address in the key keeps a stranger from locking an official out.
 */
@Component
class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;
    /** No account has a longer name; whatever a guesser sends is not kept whole. */
    private static final int LONGEST_NAME = 64;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String address, String account) {
        Failures known = failures.get(key(address, account));
        return known != null && clock.instant().isBefore(known.openAgainAt());
    }

    void failed(String address, String account) {
        Instant now = clock.instant();
        if (failures.size() > MOST_REMEMBERED) {
            failures.values().removeIf(known -> known.forgottenBy(now));
        }
        failures.merge(key(address, account), Failures.first(now), (known, first) -> known.oneMore(now));
    }

    void succeeded(String address, String account) {
        failures.remove(key(address, account));
    }

    private static String key(String address, String account) {
        return address + " " + account.substring(0, Math.min(account.length(), LONGEST_NAME));
    }

    private record Failures(int count, Instant openAgainAt, Instant last) {

        static Failures first(Instant now) {
            return new Failures(1, now, now);
        }

        Failures oneMore(Instant now) {
            int more = forgottenBy(now) ? 1 : count + 1;
            return new Failures(more, now.plus(wait(more)), now);
        }

        boolean forgottenBy(Instant now) {
            return last.plus(LONGEST_WAIT.multipliedBy(2)).isBefore(now);
        }

        private static Duration wait(int count) {
            if (count < FREE_ATTEMPTS) {
                return Duration.ZERO;
            }
            Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_ATTEMPTS, 10));
            return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        }
    }
}
